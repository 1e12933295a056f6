package org.mentoringpair.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
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
        clients.thanks();
        clients.celebrations();
        clients.obstacles();
        clients.fitCheck();
        clients.visibility();
        clients.concerns();
        clients.colleagues();
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

    private void thanks() {
        ways.page("GET /pairs/{id}/thanks", "\"latest\"", pair -> ofPair(pair, "thanks"));
        ways.changes("PUT /pairs/{id}/thanks/{id}/{id}", pair -> {
            String milestone = pair.keyOfSpareMilestone();
            return (caller, it) -> caller.put(ofPair(it, "thanks/milestone/" + milestone), Map.of());
        });
        ways.changes("DELETE /pairs/{id}/thanks/{id}/{id}", pair -> {
            pair.thanked();
            return (caller, it) -> caller.delete(ofPair(it, "thanks/milestone/" + it.blockedMilestone()));
        });
    }

    private void celebrations() {
        ways.page("GET /celebrations", "\"celebrations\"", pair -> REST + "/celebrations");
        ways.shows("GET /pairs/{id}/celebrations", pair -> "\"shared\"", (caller, pair) -> {
            pair.celebrated();
            return caller.get(ofPair(pair, "celebrations"));
        });
        ways.page("GET /celebrations/{id}", "\"shared\"", pair -> REST + "/celebrations/" + pair.celebrated());
        ways.changes("PUT /celebrations/{id}", pair -> {
            String path = REST + "/celebrations/" + pair.doneStep();
            return (caller, it) -> caller.put(path, Map.of("words", "Written in between", "audience", "pair"));
        });
        ways.changes("PUT /celebrations/{id}/consent", pair -> {
            String path = REST + "/celebrations/" + pair.spareCelebrated() + "/consent";
            pair.pair().as("amara").delete(path);
            return (caller, it) -> caller.put(path, Map.of("version", 1));
        });
        ways.changes("DELETE /celebrations/{id}/consent", pair -> {
            String path = REST + "/celebrations/" + pair.spareCelebrated() + "/consent";
            pair.pair().as("siobhan").put(path, Map.of("version", 1));
            return (caller, it) -> caller.delete(path);
        });
    }

    private void obstacles() {
        ways.page("GET /milestones/{id}/obstacle", "\"blocked\"", pair -> REST + "/milestones/" + pair.blockedMilestone() + "/obstacle");
        ways.changes("PUT /milestones/{id}/obstacle", pair -> {
            String path = REST + "/milestones/" + pair.keyOfSpareMilestone() + "/obstacle";
            return (caller, it) -> caller.put(path, Map.of("help", "Written in between"));
        });
        ways.changes("DELETE /milestones/{id}/obstacle", pair -> {
            String path = REST + "/milestones/" + pair.spareBlocked() + "/obstacle";
            return (caller, it) -> caller.delete(path);
        });
    }

    private void fitCheck() {
        ways.page("GET /pairs/{id}/fit-check", "\"fit\"", pair -> ofPair(pair, "fit-check"));
        ways.shows("PUT /pairs/{id}/fit-check", pair -> "\"good\"", (caller, pair) -> caller.put(ofPair(pair, "fit-check"), Map.of("fit", "good")));
        ways.shows("DELETE /pairs/{id}/fit-check", pair -> "", (caller, pair) -> caller.delete(ofPair(pair, "fit-check")));
    }

    private void visibility() {
        ways.page("GET /pairs/{id}/visibility", "\"told\"", pair -> ofPair(pair, "visibility"));
        ways.changes("PUT /pairs/{id}/visibility/proposal", pair -> {
            withoutProposal(pair);
            Map<String, String> wish = wish(pair);
            return (caller, it) -> caller.put(ofPair(it, "visibility/proposal"), wish);
        });
        ways.changes("POST /pairs/{id}/visibility/agreement", pair -> {
            withoutProposal(pair);
            Map<String, String> wish = wish(pair);
            return (caller, it) -> caller.post(ofPair(it, "visibility/agreement"), wish);
        });
        ways.changes("DELETE /pairs/{id}/visibility/proposal", pair -> {
            withoutProposal(pair);
            pair.pair().as("amara").put(ofPair(pair, "visibility/proposal"), wish(pair));
            return (caller, it) -> caller.delete(ofPair(it, "visibility/proposal"));
        });
    }

    private static void withoutProposal(GuardedPair pair) {
        pair.pair().as("amara").delete(ofPair(pair, "visibility/proposal"));
    }

    /** What the mentee would send to propose the other rule. */
    private static Map<String, String> wish(GuardedPair pair) {
        JsonNode now = pair.pair().as("amara").get(ofPair(pair, "visibility")).json();
        boolean closed = now.path("visibility").asText().equals(PairAtWork.CLOSED);
        return Map.of("wanted", closed ? PairAtWork.OPEN : PairAtWork.CLOSED, "told", now.path("told").asText());
    }

    private void concerns() {
        ways.page("GET /concerns/{id}", "\"said\"", pair -> REST + "/concerns/" + pair.sealed(PermissionTable.Word.CONCERN));
        ways.changes("PUT /concerns/{id}/audience", pair -> {
            String path = REST + "/concerns/" + pair.pair().issue("Concern", ways.newName(), Map.of()) + "/audience";
            return (caller, it) -> caller.put(path, Map.of("audience", "pair"));
        });
        ways.changes("POST /concerns/{id}/looks", pair -> {
            String path = REST + "/concerns/" + pair.pair().betweenTheTwo("Concern", ways.newName());
            String seen = pair.pair().as("amara").get(path).json().path("revisitOn").asText();
            return (caller, it) -> caller.post(path + "/looks", Map.of("outcome", "settled", "seen", seen));
        });
    }

    private void colleagues() {
        ways.page("GET /pairs/{id}/colleague-requests", "\"requests\"", pair -> ofPair(pair, "colleague-requests"));
        ways.changes("POST /pairs/{id}/colleague-requests", pair -> {
            pair.withoutRequest();
            return (caller, it) -> caller.post(ofPair(it, "colleague-requests"), Map.of("colleague", "kenji", "question", "How do I explain?", "term", "one-week"));
        });
        ways.page("GET /pairs/{id}/colleague-requests/{id}", "\"state\"", pair -> ofPair(pair, "colleague-requests/" + pair.request()));
        ways.changes("PUT /pairs/{id}/colleague-requests/{id}/state", pair -> {
            String request = pair.request();
            return (caller, it) -> caller.put(ofPair(it, "colleague-requests/" + request + "/state"), Map.of("state", "withdrawn"));
        });
        ways.page("GET /colleague-requests/{id}", "\"asker\"", pair -> REST + "/colleague-requests/" + pair.request());
        ways.changes("POST /colleague-requests/{id}/answer", pair -> {
            String request = pair.request();
            return (caller, it) -> caller.post(REST + "/colleague-requests/" + request + "/answer", Map.of("behaviour", "Said in between"));
        });
    }

    private static String ofPair(GuardedPair pair, String what) {
        return REST + "/pairs/" + pair.pair().id() + "/" + what;
    }
}
