package org.mentoringpair.sandbox.web.actions;

import com.atlassian.jira.action.JiraActionSupport;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.jiraapi.WebActions;
import org.mentoringpair.sandbox.i18n.Texts;
import org.mentoringpair.sandbox.templates.AppTemplates;
import org.mentoringpair.sandbox.web.Decoration;
import org.mentoringpair.sandbox.web.Frame;
import org.mentoringpair.sandbox.web.Visitor;
import org.springframework.stereotype.Component;

/** Shows what an action answered: the view declared for its result, inside Jira's frame if the view asks for it. */
@Component
final class ActionViews {
    private final AppTemplates templates;
    private final Frame frame;
    private final Texts texts;
    private final JiraAuthenticationContext authentication;

    ActionViews(AppTemplates templates, Frame frame, Texts texts, JiraAuthenticationContext authentication) {
        this.templates = templates;
        this.frame = frame;
        this.texts = texts;
        this.authentication = authentication;
    }

    ActionSurroundings surroundings(HttpServletRequest request, Visitor visitor) {
        return new ActionSurroundings(request, visitor, texts, authentication.getLocale());
    }

    void show(ActionDeclaration declaration, String result, JiraActionSupport action, HttpServletRequest request,
              HttpServletResponse response) throws IOException {
        String template = declaration.views().get(result);
        if (template == null) {
            throw new IllegalStateException("The action " + declaration.alias() + " answered '" + result
                    + "', and declares views for " + declaration.views().keySet() + " only");
        }
        StringWriter page = new StringWriter();
        templates.render(declaration.plugin(), template, model(action, request), page);
        Decoration decoration = Decoration.of(page.toString());
        if (decoration.isWanted()) {
            frame.decorate(decoration, request, response);
        } else {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(page.toString());
        }
    }

    private static Map<String, Object> model(JiraActionSupport action, HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("action", action);
        model.put("req", request);
        model.put("baseurl", request.getContextPath());
        model.put("atl_token", WebActions.current().xsrfToken());
        return model;
    }
}
