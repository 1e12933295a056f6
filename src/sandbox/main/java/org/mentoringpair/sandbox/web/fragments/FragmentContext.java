package org.mentoringpair.sandbox.web.fragments;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What Jira lets fragments know besides what the page is about. */
@Component
final class FragmentContext {
    private final JiraAuthenticationContext authentication;

    FragmentContext(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    Map<String, Object> around(Map<String, Object> given) {
        HttpServletRequest request = (HttpServletRequest) given.get("request");
        if (request == null) {
            throw new IllegalArgumentException("A place for fragments must pass its request");
        }
        Map<String, Object> context = new HashMap<>(given);
        context.values().removeIf(value -> value == null);
        Project project = (Project) given.get("project");
        context.put("helper", new JiraHelper(request, project, Map.copyOf(context)));
        if (authentication.getLoggedInUser() != null) {
            context.put("user", authentication.getLoggedInUser());
        }
        if (project != null) {
            String encoded = URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8);
            context.put("pathEncodedProjectKey", encoded);
            context.put("projectKeyEncoded", encoded);
        }
        return context;
    }
}
