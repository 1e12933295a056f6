package org.mentoringpair.sandbox.web;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** What load balancers ask: pages are served only after the app is installed, so an answer means that Jira runs. */
@Component
final class StatusPage implements Page {
    @Override
    public List<String> addresses() {
        return List.of("/status");
    }

    @Override
    public boolean openToAnonymous() {
        return true;
    }

    @Override
    public void answer(Visit visit) throws IOException {
        visit.response().setContentType("application/json;charset=UTF-8");
        visit.response().getWriter().write("{\"state\":\"RUNNING\"}");
    }
}
