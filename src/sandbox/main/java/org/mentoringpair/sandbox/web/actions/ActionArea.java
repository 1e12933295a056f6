package org.mentoringpair.sandbox.web.actions;

import com.atlassian.jira.action.JiraActionSupport;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mentoringpair.jiraapi.WebActions;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.mentoringpair.sandbox.web.Address;
import org.mentoringpair.sandbox.web.Area;
import org.mentoringpair.sandbox.web.FailurePage;
import org.mentoringpair.sandbox.web.Visitor;
import org.mentoringpair.sandbox.web.XsrfGuard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The actions of the enabled apps. Each request gets an action of its own. */
@Component
@Order(50)
final class ActionArea implements Area {
    private final Plugins plugins;
    private final GlobalPermissionManager permissions;
    private final XsrfGuard xsrf;
    private final FailurePage failures;
    private final ActionViews views;

    ActionArea(Plugins plugins, GlobalPermissionManager permissions, XsrfGuard xsrf, FailurePage failures, ActionViews views) {
        this.plugins = plugins;
        this.permissions = permissions;
        this.xsrf = xsrf;
        this.failures = failures;
        this.views = views;
    }

    @Override
    public boolean covers(String path) {
        return ActionAddress.of(path).flatMap(this::find).isPresent();
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response, Visitor visitor) throws Exception {
        ActionAddress address = ActionAddress.of(Address.of(request)).orElseThrow();
        ActionDeclaration declaration = find(address).orElseThrow();
        if (!declaration.roles().isEmpty() && visitor.user() == null) {
            Address.logInFirst(request, response);
        } else if (!declaration.roles().stream().allMatch(role -> isGranted(role, visitor))) {
            failures.show(403, "You do not have the permissions to view this page.", request, response);
        } else {
            run(declaration, address, request, response, visitor);
        }
    }

    private void run(ActionDeclaration declaration, ActionAddress address, HttpServletRequest request,
                     HttpServletResponse response, Visitor visitor) throws Exception {
        Class<?> type = declaration.plugin().loadClass(declaration.className());
        Optional<ActionMethod> method = ActionMethod.of(type, address);
        String httpMethod = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        if (method.isEmpty()) {
            failures.show(404, "The action " + address.alias() + " knows no command " + address.command() + ".", request, response);
        } else if (!method.get().allows(httpMethod)) {
            response.setHeader("Allow", method.get().allowed());
            failures.show(405, "This action answers " + method.get().allowed() + ".", request, response);
        } else if (!method.get().requiresXsrfCheck() || xsrf.admits(request, response, visitor)) {
            invoke(declaration, type, method.get(), request, response, visitor);
        }
    }

    private void invoke(ActionDeclaration declaration, Class<?> type, ActionMethod method, HttpServletRequest request,
                        HttpServletResponse response, Visitor visitor) throws Exception {
        ActionSurroundings surroundings = views.surroundings(request, visitor);
        WebActions.CURRENT.set(surroundings);
        try {
            JiraActionSupport action = (JiraActionSupport) declaration.plugin().create(type);
            new RequestParameters(request.getParameterMap()).putInto(action);
            String result = method.invoke(action);
            if (surroundings.redirection().isPresent()) {
                response.sendRedirect(surroundings.redirection().get());
            } else if (!"none".equals(result)) {
                views.show(declaration, result, action, request, response);
            }
        } finally {
            WebActions.CURRENT.remove();
        }
    }

    private Optional<ActionDeclaration> find(ActionAddress address) {
        return plugins.modules("webwork1").stream().flatMap(ActionDeclaration::in)
                .filter(action -> action.alias().equals(address.alias())).findFirst();
    }

    private boolean isGranted(String role, Visitor visitor) {
        return switch (role) {
            case "use" -> true;
            case "admin" -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, visitor.user());
            case "sysadmin" -> permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, visitor.user());
            default -> throw new NotPlayed("the role " + role + " in roles-required", ActionArea.class);
        };
    }
}
