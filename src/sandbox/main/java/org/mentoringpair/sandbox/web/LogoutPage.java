package org.mentoringpair.sandbox.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ends the session; the link carries the form token, so that no foreign page logs anybody out. */
@Component
final class LogoutPage implements Page {
    private final Visitors visitors;

    LogoutPage(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/Logout!default.jspa", "/logout");
    }

    @Override
    public boolean openToAnonymous() {
        return true;
    }

    @Override
    public void answer(Visit visit) throws IOException {
        boolean confirmed = visit.user() == null || visit.isPost() || visit.parameter("atl_token").equals(visit.xsrfToken());
        if (confirmed) {
            visitors.logOut(visit.request(), visit.response());
            visit.redirect("/login.jsp");
        } else {
            visit.show("Log out", "web/logout.vm", Map.of());
        }
    }
}
