package org.mentoringpair.acceptance;

import java.util.Map;

/** The ways in over REST that have a page as their twin: what a client can do that a person does in the browser. */
final class WaysOfClients {
    private static final String REST = "/rest/mentoring/1.0";
    private final WaysIn ways;

    private WaysOfClients(WaysIn ways) {
        this.ways = ways;
    }

    static void addTo(WaysIn ways) {
        WaysOfClients clients = new WaysOfClients(ways);
        clients.goals();
    }

    private void goals() {
        ways.page("GET /goals/{id}", "\"renegotiations\"", pair -> REST + "/goals/" + pair.guardedGoal());
        ways.changes("POST /goals/{id}/agreement", pair -> {
            String path = REST + "/goals/" + pair.agreedGoal() + "/agreement";
            Map<String, String> sent = Map.of("seen", pair.seenOfGoal());
            return (caller, it) -> caller.post(path, sent);
        });
        ways.changes("POST /goals/{id}/updates", pair -> {
            String path = REST + "/goals/" + pair.agreedGoal() + "/updates";
            return (caller, it) -> caller.post(path, Map.of("confidence", 4, "line", "Written in between"));
        });
        ways.changes("POST /goals/{id}/renegotiations", pair -> {
            String goal = pair.agreedGoal();
            pair.withoutProposal(goal);
            Map<String, String> sent = Map.of("seen", pair.seenOfGoal(), "reason", "Time is short", "measurable", ways.newName());
            return (caller, it) -> caller.post(REST + "/goals/" + goal + "/renegotiations", sent);
        });
        ways.changes("PUT /goals/{id}/renegotiations/{id}", pair -> {
            String goal = pair.agreedGoal();
            String path = REST + "/goals/" + goal + "/renegotiations/" + pair.proposal(goal);
            return (caller, it) -> caller.put(path, Map.of("answer", "declined"));
        });
    }
}
