package org.mentoringpair.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.people.Credentials;
import org.mentoringpair.sandbox.people.SeedPerson;
import org.springframework.stereotype.Component;

/** Jira's log-in form; below it, what no real Jira would show: who lives in the sandbox. */
@Component
final class LoginPage implements Page, XsrfGuard.WithoutFormToken {
    private final Credentials credentials;
    private final Visitors visitors;

    LoginPage(Credentials credentials, Visitors visitors) {
        this.credentials = credentials;
        this.visitors = visitors;
    }

    @Override
    public List<String> addresses() {
        return List.of("/login.jsp");
    }

    @Override
    public boolean openToAnonymous() {
        return true;
    }

    @Override
    public void answer(Visit visit) throws IOException {
        if (!visit.isPost()) {
            show(visit, false);
            return;
        }
        Optional<ApplicationUser> person = credentials.check(visit.parameter("os_username"), visit.parameter("os_password"));
        if (person.isPresent()) {
            visitors.logIn(person.get(), visit.request(), visit.response());
            visit.redirect(destination(visit.parameter("os_destination")));
        } else {
            show(visit, true);
        }
    }

    private static void show(Visit visit, boolean refused) throws IOException {
        visit.show("Log in", "web/login.vm", Map.of(
                "refused", refused,
                "people", SeedPerson.ALL,
                "needed", !visit.parameter("permissionViolation").isEmpty() && visit.user() == null,
                "username", visit.parameter("os_username"),
                "destination", visit.parameter("os_destination")));
    }

    /** Only addresses of this Jira: somebody who logs in is never led elsewhere. */
    private static String destination(String asked) {
        boolean isOwn = asked.startsWith("/") && !asked.startsWith("//") && !asked.contains("\\") && !asked.startsWith("/login.jsp");
        return isOwn && asked.chars().noneMatch(Character::isISOControl) ? asked : "/secure/Dashboard.jspa";
    }
}
