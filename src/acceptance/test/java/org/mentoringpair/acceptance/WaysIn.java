package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentoringpair.acceptance.PermissionTable.Word;

/** How each way in to the app is tried: the request, the sign of being in, and whether it is there to change something. */
final class WaysIn {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final Pattern TOLD = Pattern.compile("name=\"(wanted|told)\" value=\"([^\"]*)\"");
    private static final String REST = "/rest/mentoring/1.0";
    private final Jira jira;
    private final Map<String, WayIn> all = new LinkedHashMap<>();
    private final String waiting;
    private int number;
    private String event;

    WaysIn(Jira jira) {
        this.jira = jira;
        this.waiting = PairAtWork.waitingProject(jira);
        pages();
        plan();
        goals();
        forms();
        panelsAndItems();
        reading();
        writing();
        functions();
        help();
        charter();
        skills();
        journal();
        closing();
        recognition();
        library();
        mail();
        nextCheckIn();
        reflections();
        reflectionsOverRest();
        visibility();
        handover();
        feedback();
        milestones();
        concerns();
        WaysOfClients.addTo(this);
        enrolment();
        jira();
    }

    /** A request about a guarded pair, by whoever comes. */
    interface Request {
        Caller.Answer sent(Caller caller, GuardedPair pair);
    }

    /**
     * What has to be there before the request is sent, made before the state is looked at.
     *
     * @param sign    a text that stands in the answer for those who are let in
     * @param changes whether being let in shows in what the pair or an administrator reads afterwards
     */
    record WayIn(Preparation preparation, Text sign, boolean changes) {
        Request prepared(GuardedPair pair) {
            return preparation.request(pair);
        }
    }

    interface Preparation {
        Request request(GuardedPair pair);
    }

    Map<String, WayIn> all() {
        return all;
    }

    void shows(String name, Text sign, Request request) {
        all.put(name, new WayIn(pair -> request, sign, false));
    }

    void changes(String name, Preparation preparation) {
        all.put(name, new WayIn(preparation, pair -> "", true));
    }

    void page(String name, String sign, Text address) {
        shows(name, pair -> sign, (caller, pair) -> caller.get(address.of(pair)));
    }

    /** A search; whether it found something of the pair shows in the keys of its issues. */
    private void finds(String name, Request request) {
        shows(name, pair -> "\"" + pair.pair().key() + "-", request);
    }

    /** An address or another text in which ids of the pair stand. */
    interface Text {
        String of(GuardedPair pair);
    }

    private void pages() {
        page("MentoringCheckIns!default.jspa", "mentoring-all-check-ins", pair -> "/secure/MentoringCheckIns!default.jspa?issueId=" + pair.milestoneId());
        page("MentoringCheckIns.jspa", "mentoring-all-check-ins", pair -> "/secure/MentoringCheckIns.jspa?issueId=" + pair.milestoneId());
        page("MentoringCheckIn!default.jspa", "name=\"takeaways\"", pair -> "/secure/MentoringCheckIn!default.jspa?issueId=" + pair.milestoneId());
        page("MentoringCheckInEdit!default.jspa", "name=\"takeaways\"", pair -> "/secure/MentoringCheckInEdit!default.jspa?id=" + pair.checkIn());
        changes("POST /check-ins/{id}/actions", pair -> {
            long spare = pair.spareCheckIn();
            return (caller, it) -> caller.post(REST + "/check-ins/" + spare + "/actions", Map.of());
        });
        page("MentoringLearned!default.jspa", "name=\"learned\"", pair -> "/secure/MentoringLearned!default.jspa?id=" + pair.checkIn());
        changes("MentoringLearned.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringLearned.jspa",
                Map.of("id", String.valueOf(it.checkIn()), "seen", it.learned(caller), "learned", newName())));
        changes("PUT /check-ins/{id}/learned", pair -> (caller, it) -> caller.put(REST + "/check-ins/" + it.checkIn() + "/learned",
                Map.of("seen", it.learned(caller), "learned", newName())));
        page("MentoringCheckInDelete!default.jspa", "mentoring-confirm-delete", pair -> "/secure/MentoringCheckInDelete!default.jspa?id=" + pair.checkIn());
        page("MentoringNewGoal!default.jspa", "name=\"summary\"", pair -> "/secure/MentoringNewGoal!default.jspa?projectId=" + pair.pair().projectId());
        page("MentoringPairSetUp!default.jspa", "name=\"mentor\"", pair -> "/secure/MentoringPairSetUp!default.jspa?projectId=" + PairAtWork.projectId(waiting, jira));
        page("MentoringStage!default.jspa", "name=\"stage\"", pair -> "/secure/MentoringStage!default.jspa?id=" + pair.pair().id());
        page("MentoringProgrammePairs!default.jspa", "Amara Nwosu", pair -> "/secure/MentoringProgrammePairs!default.jspa");
        page("MentoringProgrammePairs.jspa", "Amara Nwosu", pair -> "/secure/MentoringProgrammePairs.jspa");
        page("MentoringProgramme!default.jspa", "name=\"purpose\"", pair -> "/secure/MentoringProgramme!default.jspa?id=" + pair.pair().programmeId());
        changes("MentoringProgramme.jspa", pair -> {
            String programme = String.valueOf(pair.pair().programmeId());
            Matcher seen = SEEN.matcher(pair.pair().as("tamsin").get("/secure/MentoringProgramme!default.jspa?id=" + programme).text());
            assertThat(seen.find()).isTrue();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringProgramme.jspa", Map.of("id", programme, "seen", seen.group(1), "purpose", newName(),
                    "rhythm", "EVERY_2_WEEKS", "months", "6", "visibility", "PAIR_AND_PROGRAMME_MANAGER"));
        });
        shows("MentoringNudge.jspa", pair -> "id=\"mentoring-nudged\"", (caller, pair) -> caller.submitUnforged("/secure/MentoringNudge.jspa",
                Map.of("pair", String.valueOf(pair.pair().id()))));
        page("GET /managed-pairs/csv", "Amara Nwosu", pair -> REST + "/managed-pairs/csv");
        for (String command : List.of("!default.jspa", ".jspa")) {
            page("MentoringFigure" + command, "data-figure=\"funnel\"", pair -> "/secure/MentoringFigure" + command + "?kind=funnel&programme=" + pair.pair().programmeId());
        }
        page("MentoringReport!default.jspa", "id=\"mentoring-report\"", pair -> "/secure/MentoringReport!default.jspa?programme=" + pair.pair().programmeId());
        page("MentoringReport.jspa", "id=\"mentoring-report\"", pair -> "/secure/MentoringReport.jspa?programme=" + pair.pair().programmeId());
        page("MentoringProgrammes!default.jspa", "name=\"managers\"", pair -> "/secure/admin/MentoringProgrammes!default.jspa");
        page("MentoringSetUp!default.jspa", "Milestone", pair -> "/secure/admin/MentoringSetUp!default.jspa");
    }

    private void goals() {
        page("goal-panel", "id=\"mentoring-goal-panel\"", pair -> "/browse/" + pair.guardedGoal());
        page("MentoringGoalNow!default.jspa", "name=\"now\"", pair -> "/secure/MentoringGoalNow!default.jspa?issue=" + pair.idOf(pair.guardedGoal()));
        changes("MentoringGoalNow.jspa", pair -> {
            String goal = pair.idOf(pair.measuredGoal());
            String counted = pair.counted();
            String next = String.valueOf(1 + (counted.isEmpty() ? 0 : Integer.parseInt(counted)));
            return (caller, it) -> caller.submitUnforged("/secure/MentoringGoalNow.jspa", Map.of("issue", goal, "now", next, "seen", counted));
        });
        page("MentoringSplit!default.jspa", "id=\"mentoring-split-page\"", pair -> "/secure/MentoringSplit!default.jspa?milestone=" + pair.milestone());
        changes("MentoringSplit.jspa", pair -> {
            String spare = pair.keyOfSpareMilestone();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringSplit.jspa", Map.of("milestone", spare, "formId", UUID.randomUUID().toString(),
                    "milestone1Title", newName(), "milestone2Title", newName()));
        });
        for (String form : List.of("Agree", "Renegotiate", "Update")) {
            page("MentoringGoal" + form + "!default.jspa", "id=\"mentoring-goal-" + form.toLowerCase(Locale.ROOT) + "-page\"",
                    pair -> "/secure/MentoringGoal" + form + "!default.jspa?issue=" + pair.idOf(pair.guardedGoal()));
        }
        all.put("MentoringGoalAnswer!default.jspa", new WayIn(pair -> {
            String goal = pair.agreedGoal();
            String address = "/secure/MentoringGoalAnswer!default.jspa?issue=" + goal + "&proposal=" + pair.proposal(goal);
            return (caller, it) -> caller.get(address);
        }, pair -> "id=\"mentoring-goal-answer-page\"", false));
        changes("MentoringGoalAgree.jspa", pair -> {
            Map<String, String> sent = Map.of("issue", pair.agreedGoal(), "seen", pair.seenOfGoal());
            return (caller, it) -> caller.submitUnforged("/secure/MentoringGoalAgree.jspa", sent);
        });
        changes("MentoringGoalRenegotiate.jspa", pair -> {
            String goal = pair.agreedGoal();
            pair.withoutProposal(goal);
            Map<String, String> sent = pair.proposed(goal);
            return (caller, it) -> caller.submitUnforged("/secure/MentoringGoalRenegotiate.jspa", sent);
        });
        changes("MentoringGoalAnswer.jspa", pair -> {
            String goal = pair.agreedGoal();
            Map<String, String> sent = Map.of("issue", goal, "proposal", pair.proposal(goal), "answer", "DECLINED");
            return (caller, it) -> caller.submitUnforged("/secure/MentoringGoalAnswer.jspa", sent);
        });
        changes("MentoringGoalUpdate.jspa", pair -> {
            String goal = pair.agreedGoal();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringGoalUpdate.jspa",
                    Map.of("issue", goal, "formId", UUID.randomUUID().toString(), "confidence", "4", "line", "Written in between"));
        });
    }

    private void plan() {
        page("action-plan", "mentoring-action-plan-link", pair -> pair.pair().page());
        page("action-plan-panel", "mentoring-plan-table", WaysIn::plan);
        page("action-plan-seen-by", "mentoring-seen-by-title", WaysIn::plan);
        page("MentoringActionPlan!default.jspa", "mentoring-plan-table", pair -> "/secure/MentoringActionPlan!default.jspa?projectId=" + pair.pair().projectId());
        changes("MentoringActionPlan.jspa", pair -> {
            String spare = pair.spareMilestone();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringActionPlan.jspa", Map.of("projectId", String.valueOf(it.pair().projectId()),
                    "issueId", spare, "owner", "", "due", "2031-01-31", "status", "", "seenOwner", "", "seenDue", "", "seenStatus", it.status(spare)));
        });
        changes("MentoringGoalRank.jspa", pair -> {
            String first = pair.firstGoal();
            String last = pair.idOf(pair.pair().goal("Another goal to rank"));
            return (caller, it) -> caller.submitUnforged("/secure/MentoringGoalRank.jspa",
                    Map.of("projectId", String.valueOf(it.pair().projectId()), "goal", last, "before", first, "moved", last));
        });
        page("MentoringGoalLimit!default.jspa", "name=\"most\"", pair -> "/secure/admin/MentoringGoalLimit!default.jspa");
        shows("MentoringGoalLimit.jspa", pair -> "role=\"status\"", (caller, pair) -> caller.submitUnforged("/secure/admin/MentoringGoalLimit.jspa", Map.of("most", "3")));
        page("mentoring-goal-limit", "mentoring-goal-limit-link", pair -> "/secure/admin/ViewApplicationProperties.jspa");
        page("GET /pairs/{id}/action-plan", "\"goals\"", pair -> REST + "/pairs/" + pair.pair().id() + "/action-plan");
        page("GET /pairs/{id}/action-plan/csv", "\"Kind\"", pair -> REST + "/pairs/" + pair.pair().id() + "/action-plan/csv");
    }

    private void skills() {
        Text map = pair -> "/projects/" + pair.pair().key() + "?selectedItem=org.mentoringpair.jira:skill-map";
        page("skill-map", "mentoring-skill-map-link", map);
        page("skill-map-panel", "id=\"mentoring-skill-map\"", map);
        page("skill-evidence-panel", "", pair -> "/browse/" + pair.milestone());
        page("MentoringNewSkill!default.jspa", "name=\"wanted\"", pair -> "/secure/MentoringNewSkill!default.jspa?projectId=" + pair.pair().projectId());
        page("MentoringSkill!default.jspa", "name=\"wanted\"", pair -> "/secure/MentoringSkill!default.jspa?id=" + pair.skill());
        page("MentoringSkillRemove!default.jspa", "mentoring-confirm-remove", pair -> "/secure/MentoringSkillRemove!default.jspa?id=" + pair.skill());
        changes("MentoringNewSkill.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringNewSkill.jspa",
                with(level(), "projectId", String.valueOf(it.pair().projectId()), "owner", "MENTEE", "name", newName(), "formId", UUID.randomUUID().toString())));
        changes("MentoringSkill.jspa", pair -> {
            String spare = String.valueOf(pair.spareSkill());
            return (caller, it) -> caller.submitUnforged("/secure/MentoringSkill.jspa", with(level(), "id", spare, "name", newName(), "version", "1"));
        });
        changes("MentoringSkillRemove.jspa", pair -> {
            String spare = String.valueOf(pair.spareSkill());
            return (caller, it) -> caller.submitUnforged("/secure/MentoringSkillRemove.jspa", Map.of("id", spare, "version", "1"));
        });
        changes("MentoringSkillReview.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringSkillReview.jspa",
                Map.of("projectId", String.valueOf(it.pair().projectId()))));
        page("MentoringSkillScale!default.jspa", "name=\"level1\"", pair -> "/secure/admin/MentoringSkillScale!default.jspa");
        shows("MentoringSkillScale.jspa", pair -> "role=\"status\"", (caller, pair) -> caller.submitUnforged("/secure/admin/MentoringSkillScale.jspa",
                Map.of("level1", "Novice", "level2", "Advanced beginner", "level3", "Competent", "level4", "Proficient", "level5", "Expert")));
        page("mentoring-skill-scale", "mentoring-skill-scale-link", pair -> "/secure/admin/ViewApplicationProperties.jspa");
        page("GET /pairs/{id}/skills", "\"skills\"", pair -> REST + "/pairs/" + pair.pair().id() + "/skills");
        changes("POST /pairs/{id}/skills", pair -> (caller, it) -> caller.post(REST + "/pairs/" + it.pair().id() + "/skills",
                Map.of("owner", "mentor", "name", newName(), "now", 1, "wanted", 2)));
        page("GET /skills/{id}", "\"wanted\"", pair -> REST + "/skills/" + pair.skill());
        changes("PUT /skills/{id}", pair -> {
            long spare = pair.spareSkill();
            return (caller, it) -> caller.put(REST + "/skills/" + spare, Map.of("version", 1, "name", newName(), "now", 2, "wanted", 2));
        });
        changes("DELETE /skills/{id}", pair -> {
            long spare = pair.spareSkill();
            return (caller, it) -> caller.delete(REST + "/skills/" + spare + "?version=1");
        });
    }

    private static Map<String, String> level() {
        return Map.of("now", "2", "wanted", "4");
    }

    private static String plan(GuardedPair pair) {
        return "/projects/" + pair.pair().key() + "?selectedItem=org.mentoringpair.jira:action-plan";
    }

    private void forms() {
        changes("MentoringCheckIn.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringCheckIn.jspa",
                with(meeting(), "issueId", it.milestoneId(), "formId", UUID.randomUUID().toString())));
        changes("MentoringCheckInEdit.jspa", pair -> {
            String spare = String.valueOf(pair.spareCheckIn());
            return (caller, it) -> caller.submitUnforged("/secure/MentoringCheckInEdit.jspa", with(meeting(), "id", spare, "version", "1"));
        });
        changes("MentoringCheckInDelete.jspa", pair -> {
            String spare = String.valueOf(pair.spareCheckIn());
            return (caller, it) -> caller.submitUnforged("/secure/MentoringCheckInDelete.jspa", Map.of("id", spare, "version", "1"));
        });
        changes("MentoringNewGoal.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringNewGoal.jspa",
                Map.of("projectId", String.valueOf(it.pair().projectId()), "formId", UUID.randomUUID().toString(), "summary", "Another goal",
                        "frame", "REAL", "engaging", "It matters", "owner", "MENTEE", "horizon", "NOW")));
        changes("MentoringStage.jspa", pair -> {
            String from = pair.stage();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringStage.jspa", Map.of("id", String.valueOf(it.pair().id()),
                    "from", from.toUpperCase(Locale.ROOT), "stage", after(from).toUpperCase(Locale.ROOT)));
        });
        changes("MentoringPairSetUp.jspa", pair -> {
            String project = String.valueOf(PairAtWork.projectId(PairAtWork.waitingProject(jira), jira));
            String programme = String.valueOf(pair.pair().programmeId());
            return (caller, it) -> caller.submitUnforged("/secure/MentoringPairSetUp.jspa", Map.of("projectId", project, "mentor", "kenji",
                    "mentee", "priya", "programme", programme, "rhythm", "EVERY_2_WEEKS", "months", "6", "visibility", "PAIR_ONLY"));
        });
        changes("MentoringProgrammes.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/admin/MentoringProgrammes.jspa",
                Map.of("name", newName(), "managers", "tamsin", "rhythm", "EVERY_2_WEEKS", "months", "6", "visibility", "PAIR_ONLY")));
        shows("MentoringSetUp.jspa", pair -> "", (caller, pair) -> caller.submitUnforged("/secure/admin/MentoringSetUp.jspa", Map.of()));
    }

    private void panelsAndItems() {
        page("check-ins-panel", "id=\"mentoring-check-ins\"", pair -> "/browse/" + pair.milestone());
        page("log-check-in", "mentoring-log-check-in-operation", pair -> "/browse/" + pair.pair().issueKey());
        shows("relationship-tab", pair -> "mentoring-step", (caller, pair) -> caller.get("/browse/" + pair.pair().issueKey()
                + "?page=org.mentoringpair.jira:relationship-tab").from("id=\"issue_actions_container\""));
        String board = boardForAll();
        page("my-mentoring", "class=\"mentoring-mine\"", pair -> board);
        for (String kind : List.of("funnel", "goals", "health", "rhythm", "skills")) {
            page("figure-" + kind, "data-kind=\"" + kind + "\"", pair -> board);
        }
        page("pair-home", "mentoring-pair-home-link", pair -> pair.pair().page());
        page("pair-home-panel", "id=\"mentoring-pair-home\"", pair -> pair.pair().page());
        page("seen-by-panel", "mentoring-seen-by-title", pair -> pair.pair().page());
        page("goals-panel", "mentoring-goals-title", pair -> pair.pair().page());
        page("pair-set-up-offer", "mentoring-set-up-offer", pair -> "/projects/" + waiting + "?selectedItem=org.mentoringpair.jira:pair-home");
        page("mentoring-programme-pairs", "mentoring-programme-pairs-link", pair -> board);
        page("mentoring-report", "mentoring-report-link", pair -> board);
        page("mentoring-set-up", "\"mentoring-set-up\"", pair -> "/secure/admin/ViewApplicationProperties.jspa");
        page("mentoring-programmes", "\"mentoring-programmes\"", pair -> "/secure/admin/ViewApplicationProperties.jspa");
        page("mentoring-pair-set-up", "mentoring-pair-set-up-link", pair -> "/secure/admin/ViewApplicationProperties.jspa");
        changes("mentoring-pair-software", pair -> (caller, it) -> created(caller, "software"));
        changes("mentoring-pair-business", pair -> (caller, it) -> created(caller, "business"));
    }

    /** A dashboard for everybody; Jira's own system dashboard would show each what is assigned to them, feedback among it. */
    private String boardForAll() {
        Caller admin = Caller.named("admin", jira);
        String board = "/secure/" + admin.submitUnforged("/secure/AddPortalPage.jspa", Map.of("portalPageName", "For all", "shareType", "authenticated"))
                .header("Location").replaceAll(".*/", "");
        String id = board.replaceAll(".*=", "");
        for (String item : List.of("my-mentoring", "figure-funnel", "figure-goals", "figure-health", "figure-rhythm", "figure-skills")) {
            admin.submitUnforged("/secure/Dashboard.jspa", Map.of("selectPageId", id, "change", "add", "moduleKey", "org.mentoringpair.jira:" + item));
        }
        return board;
    }

    private void reading() {
        page("GET /programmes", PairAtWork.programmeName(jira), pair -> REST + "/programmes");
        page("GET /programmes/{id}", PairAtWork.programmeName(jira), pair -> REST + "/programmes/" + pair.pair().programmeId());
        shows("GET /pairs", pair -> "\"" + pair.pair().key() + "\"", (caller, pair) -> caller.get(REST + "/pairs"));
        page("GET /pairs/{id}", "\"amara\"", pair -> REST + "/pairs/" + pair.pair().id());
        page("GET /pairs/{id}/check-ins", "\"checkIns\"", pair -> REST + "/pairs/" + pair.pair().id() + "/check-ins?limit=100");
        shows("GET /figures", pair -> "\"" + PairAtWork.programmeName(jira) + "\"", (caller, pair) -> caller.get(REST + "/figures"));
        page("GET /figures/{id}", "\"figures\"", pair -> REST + "/figures/" + pair.pair().programmeId());
        page("GET /figures/{id}/csv", "Programme funnel", pair -> REST + "/figures/" + pair.pair().programmeId() + "/csv");
        shows("GET /my-mentoring", pair -> "/projects/" + pair.pair().key() + "?", (caller, pair) -> caller.get(REST + "/my-mentoring?days=90"));
        page("GET /check-ins/{id}", "\"takeaways\"", pair -> REST + "/check-ins/" + pair.checkIn());
    }

    private void writing() {
        changes("POST /programmes", pair -> (caller, it) -> caller.post(REST + "/programmes",
                Map.of("name", newName(), "rhythm", "every-2-weeks", "months", 6, "visibility", "pair-only", "managers", new String[] {"tamsin"})));
        changes("POST /pairs", pair -> {
            String project = PairAtWork.waitingProject(jira);
            long programme = pair.pair().programmeId();
            return (caller, it) -> caller.post(REST + "/pairs", Map.of("projectKey", project, "mentor", "kenji", "mentee", "priya",
                    "programme", programme, "rhythm", "every-2-weeks", "months", 6, "visibility", "pair-only"));
        });
        changes("PUT /pairs/{id}/stage", pair -> {
            String from = pair.stage();
            return (caller, it) -> caller.put(REST + "/pairs/" + it.pair().id() + "/stage", Map.of("from", from, "stage", after(from)));
        });
        changes("POST /pairs/{id}/check-ins", pair -> (caller, it) -> caller.post(REST + "/pairs/" + it.pair().id() + "/check-ins", sentMeeting()));
        changes("PUT /check-ins/{id}", pair -> {
            long spare = pair.spareCheckIn();
            return (caller, it) -> caller.put(REST + "/check-ins/" + spare,
                    Map.of("version", 1, "day", day(), "minutes", 35, "mode", "video", "outcome", "none", "takeaways", "Said in between"));
        });
        changes("DELETE /check-ins/{id}", pair -> {
            long spare = pair.spareCheckIn();
            return (caller, it) -> caller.delete(REST + "/check-ins/" + spare + "?version=1");
        });
    }

    private void help() {
        page("MentoringFilters!default.jspa", "id=\"mentoring-filters\"", pair -> "/secure/MentoringFilters!default.jspa");
        page("MentoringFilters.jspa", "id=\"mentoring-filters\"", pair -> "/secure/MentoringFilters.jspa");
        page("GET /programmes/{id}/filters", "shareWith", pair -> REST + "/programmes/" + pair.pair().programmeId() + "/filters");
        shows("PUT /programmes/{id}/filters/{id}", pair -> "shareWith",
                (caller, pair) -> caller.put(REST + "/programmes/" + pair.pair().programmeId() + "/filters/stalled", Map.of("filter", 10_000)));
        page("MentoringSearchHelp!default.jspa", "id=\"mentoring-search-help\"", pair -> "/secure/MentoringSearchHelp!default.jspa");
        page("MentoringSearchHelp.jspa", "id=\"mentoring-search-help\"", pair -> "/secure/MentoringSearchHelp.jspa");
        page("mentoring-search-help", "mentoring-search-help-link", pair -> "/secure/MentoringSearchHelp.jspa");
        shows("search-help-on-pair-home", pair -> "mentoring-search-help-offer-link",
                (caller, pair) -> caller.get(pair.pair().page()).only("id=\"mentoring-search-help-offer\"", "</section>"));
    }

    /** A milestone that was just done, in which another issue of the pair practised something. */
    private static String done(GuardedPair pair) {
        String milestone = pair.pair().milestone("A step that is done");
        assertThat(pair.pair().as("amara").post("/rest/api/2/issueLink", Map.of("type", Map.of("name", "Mentoring practice"),
                "inwardIssue", Map.of("key", pair.measuredGoal()), "outwardIssue", Map.of("key", milestone))).status()).isEqualTo(201);
        assertThat(pair.pair().take("amara", milestone, "Done", Map.of()).status()).isEqualTo(204);
        return milestone;
    }

    private void functions() {
        all.put("awaitingFeedback()", new WayIn(pair -> {
            assertThat(pair.pair().as("siobhan").post(REST + "/pairs/" + pair.pair().id() + "/reflections", Map.of("milestone", done(pair), "worked", "All of it")).status())
                    .isEqualTo(201);
            return (caller, it) -> caller.search("issue in awaitingFeedback()");
        }, pair -> "\"" + pair.pair().key() + "-", false));
        all.put("awaitingReflection()", new WayIn(pair -> {
            done(pair);
            return (caller, it) -> caller.search("issue in awaitingReflection()");
        }, pair -> "\"" + pair.pair().key() + "-", false));
        finds("charterReviewDue()", (caller, it) -> caller.search("issue not in charterReviewDue() AND issuetype = \"Mentoring Pair\""));
        finds("goalsWithoutMeasure()", (caller, it) -> caller.search("issue in goalsWithoutMeasure()"));
        finds("checkInDue()", WaysIn::dueAgain);
        finds("checkInOverdue()", (caller, it) -> caller.search("issue in checkInOverdue()"));
        finds("menteesOf()", (caller, it) -> caller.search("Mentee in menteesOf(\"" + jira.login("siobhan").username() + "\")"));
        finds("mentoringPairs()", (caller, it) -> caller.search("project in mentoringPairs() AND issuetype in (Epic, Milestone)"));
        finds("mentorsOf()", (caller, it) -> caller.search("Mentor in mentorsOf(\"" + jira.login("amara").username() + "\")"));
        finds("pairHealth()", (caller, it) -> caller.search("issue in pairHealth(too-early, on-track, needs-check-in, stalled, paused, closed)"));
        shows("health-on-pair-home", pair -> "mentoring-health-title",
                (caller, pair) -> caller.get(pair.pair().page()).only("id=\"mentoring-health\"", "</section>"));
        finds("myPairs()", (caller, it) -> caller.search("issue in myPairs()"));
        all.put("skillEvidence()", new WayIn(pair -> {
            String skill = newName();
            assertThat(pair.pair().as("amara").post(REST + "/pairs/" + pair.pair().id() + "/skills",
                    Map.of("owner", "mentee", "name", skill, "now", 1, "wanted", 3, "milestones", List.of(done(pair)))).status()).isEqualTo(201);
            return (caller, it) -> caller.search("issue in skillEvidence(\"" + skill + "\")");
        }, pair -> "\"" + pair.pair().key() + "-", false));
        finds("stalledPairs()", (caller, it) -> caller.search("issue not in stalledPairs() AND issuetype = \"Mentoring Pair\""));
    }

    /** The pair has met today, so it is due again soon, until the search is over. */
    private static Caller.Answer dueAgain(Caller caller, GuardedPair it) {
        long today = it.pair().logged("amara", PairAtWork.aCheckIn(LocalDate.now().toString(), "")).path("id").asLong();
        Caller.Answer answer = caller.search("issue in checkInDue(\"3w\")");
        assertThat(it.pair().as("amara").delete("/rest/mentoring/1.0/check-ins/" + today + "?version=1").status()).isEqualTo(204);
        return answer;
    }

    /** What lies in the mailbox of whoever asks, once reminders have been sent, without what Jira itself wrote; the address of the pair's page tells that it is about the pair. */
    private void mail() {
        all.put("check-in reminder", new WayIn(pair -> {
            OutboxOfPerson.runRemindersAtWork(jira);
            return (caller, it) -> caller.get("/sandbox/outbox.json?subject=Your+mentoring");
        }, pair -> "/projects/" + pair.pair().key() + "?", false));
    }

    /** Jira's own ways to what a pair has written. */
    private void jira() {
        page("/browse/{milestone}", "", pair -> "/browse/" + pair.milestone());
        page("GET /rest/api/2/issue/{milestone}", "", pair -> "/rest/api/2/issue/" + pair.milestone() + "?expand=changelog,renderedFields");
        page("GET /rest/api/2/issue/{milestone}/comment", "", pair -> "/rest/api/2/issue/" + pair.milestone() + "/comment");
        page("/browse/{milestone} history", "", pair -> "/browse/" + pair.milestone() + "?page=com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel");
        for (Word word : Word.SEALED) {
            String type = word.type().toLowerCase(Locale.ROOT);
            page("/browse/{" + type + "}", "", pair -> "/browse/" + pair.sealed(word));
            page("GET /rest/api/2/issue/{" + type + "}", "", pair -> "/rest/api/2/issue/" + pair.sealed(word) + "?expand=changelog,renderedFields");
        }
        finds("level = sealed", (caller, it) -> caller.search("level = 'Pair only' AND issuetype in (Feedback, Reflection, Concern) AND project = " + it.pair().key()));
        finds("filter = goals", (caller, it) -> caller.search("filter = " + it.savedForGoals()));
        finds("filter = sealed", (caller, it) -> caller.search("filter = " + it.savedForSealed()));
        shows("count of what is sealed", pair -> "\"total\":3", (caller, it) -> caller.get("/rest/api/2/search?maxResults=0&jql="
                + Caller.encoded("summary ~ 'between*' AND issuetype in (Feedback, Reflection, Concern) AND project = " + it.pair().key())));
        finds("text ~ word", (caller, it) -> caller.search("summary ~ \"" + it.secret(Word.MILESTONE) + "\""));
    }

    private void charter() {
        Text charterPage = pair -> {
            pair.charter();
            return pair.pair().charterPage();
        };
        page("charter", "mentoring-charter-link", charterPage);
        page("charter-panel", "id=\"mentoring-charter\"", charterPage);
        page("charter-on-pair-home", "mentoring-charter-state-title", pair -> pair.pair().page());
        page("charter-issue-panel", "mentoring-charter-issue", pair -> "/browse/" + pair.charterKey());
        page("/browse/{charter}", "", pair -> "/browse/" + pair.charterKey());
        page("GET /rest/api/2/issue/{charter}", "", pair -> "/rest/api/2/issue/" + pair.charterKey() + "?expand=changelog,renderedFields");
        page("GET /pairs/{id}/charter", "signatures", pair -> {
            pair.charter();
            return pair.charterPath();
        });
        changes("POST /pairs/{id}/charter", pair -> {
            pair.pair().withoutCharter();
            return (caller, it) -> caller.post(it.charterPath(), Map.of());
        });
        changes("POST /pairs/{id}/charter/signatures", pair -> {
            pair.charter();
            String seen = pair.reopenedCharter().path("seen").asText();
            return (caller, it) -> caller.post(it.charterPath() + "/signatures", Map.of("seen", seen, "promise", "speak-up"));
        });
        all.put("MentoringCharterStart!default.jspa", new WayIn(pair -> {
            pair.pair().withoutCharter();
            return (caller, it) -> caller.get("/secure/MentoringCharterStart!default.jspa?id=" + it.pair().id());
        }, pair -> "mentoring-start-submit", false));
        changes("MentoringCharterStart.jspa", pair -> {
            pair.pair().withoutCharter();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringCharterStart.jspa", Map.of("id", String.valueOf(it.pair().id())));
        });
        page("MentoringCharterSign!default.jspa", "name=\"promise\"", pair -> {
            pair.charter();
            return "/secure/MentoringCharterSign!default.jspa?id=" + pair.pair().id();
        });
        changes("MentoringCharterSign.jspa", pair -> {
            pair.charter();
            String seen = pair.reopenedCharter().path("seen").asText();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringCharterSign.jspa",
                    Map.of("id", String.valueOf(it.pair().id()), "seen", seen, "promise", "true"));
        });
        for (String part : List.of("Boundaries", "Logistics", "Duties", "Measures")) {
            page("MentoringCharter" + part + "!default.jspa", "mentoring-save-part", pair -> {
                pair.charter();
                return "/secure/MentoringCharter" + part + "!default.jspa?id=" + pair.pair().id();
            });
        }
        page("MentoringExpectations!default.jspa", "id=\"mentoring-expectations\"", pair -> "/secure/MentoringExpectations!default.jspa?id=" + pair.pair().id());
        changes("MentoringExpectations.jspa", pair -> {
            Map<String, String> fields = new LinkedHashMap<>(Map.of("id", String.valueOf(pair.pair().id()), "AIMS", newName()));
            return (caller, it) -> {
                Matcher seen = SEEN.matcher(caller.get("/secure/MentoringExpectations!default.jspa?id=" + it.pair().id()).text());
                fields.put("seen", seen.find() ? seen.group(1) : "");
                return caller.submitUnforged("/secure/MentoringExpectations.jspa", fields);
            };
        });
        termsOfTheCharter();
        for (String command : List.of("MentoringCharterVersions!default.jspa", "MentoringCharterVersions.jspa")) {
            page(command, "name=\"before\"", pair -> {
                pair.signedAndChangedCharter();
                return "/secure/" + command + "?id=" + pair.pair().id();
            });
        }
    }

    private void visibility() {
        Text form = pair -> "/secure/MentoringVisibility!default.jspa?id=" + pair.pair().id();
        page("MentoringVisibility!default.jspa", "name=\"told\"", form);
        changes("MentoringVisibility.jspa", pair -> {
            Map<String, String> fields = new LinkedHashMap<>(Map.of("id", String.valueOf(pair.pair().id()), "what", "withdraw"));
            pair.pair().as("amara").submitUnforged("/secure/MentoringVisibility.jspa", fields);
            fields.put("what", "propose");
            Matcher sent = TOLD.matcher(pair.pair().as("amara").get(form.of(pair)).text());
            while (sent.find()) {
                fields.put(sent.group(1), sent.group(2));
            }
            return (caller, it) -> caller.submitUnforged("/secure/MentoringVisibility.jspa", fields);
        });
    }

    private void handover() {
        page("MentoringHandover!default.jspa", "id=\"mentoring-handover-state\"", pair -> {
            pair.takesAlong();
            return "/secure/MentoringHandover!default.jspa?id=" + pair.pair().id();
        });
        changes("MentoringHandover.jspa", pair -> {
            pair.takesAlong();
            Map<String, String> less = Map.of("id", String.valueOf(pair.pair().id()), "what", "choose", "edition", pair.handoverEdition(), "piece", pair.idOf(pair.guardedGoal()));
            return (caller, it) -> caller.submitUnforged("/secure/MentoringHandover.jspa", less);
        });
    }

    private void reflections() {
        page("reflections-panel", "id=\"mentoring-reflections\"", pair -> "/browse/" + pair.doneMilestone());
        page("MentoringReflect!default.jspa", "name=\"worked\"", pair -> "/secure/MentoringReflect!default.jspa?milestone=" + pair.idOf(pair.doneMilestone()));
        changes("MentoringReflect.jspa", pair -> {
            String milestone = pair.idOf(pair.doneMilestone());
            return (caller, it) -> caller.submitUnforged("/secure/MentoringReflect.jspa",
                    Map.of("milestone", milestone, "formId", UUID.randomUUID().toString(), "worked", "Written in between"));
        });
    }

    private void reflectionsOverRest() {
        page("GET /pairs/{id}/reflections", "\"reflections\"", pair -> REST + "/pairs/" + pair.pair().id() + "/reflections");
        changes("POST /pairs/{id}/reflections", pair -> {
            String milestone = pair.doneMilestone();
            return (caller, it) -> caller.post(REST + "/pairs/" + it.pair().id() + "/reflections", Map.of("milestone", milestone, "worked", "Written in between"));
        });
    }

    private void feedback() {
        shows("feedback-panel", pair -> "mentoring-give-feedback", (caller, pair) -> caller.get("/browse/" + pair.feedbackMilestone()).only("id=\"mentoring-feedback\"", "</div>"));
        shows("give-feedback", pair -> "mentoring-give-feedback-operation",
                (caller, pair) -> caller.get("/browse/" + pair.milestone()).only("mentoring-give-feedback-operation", "</a>"));
        shows("feedback-on-pair-home", pair -> "mentoring-feedback-balance-title", (caller, pair) -> caller.get(pair.pair().page()).only("id=\"mentoring-feedback-balance\"", "</section>"));
        shows("feedback-hints-panel", pair -> "mentoring-feedback-hints",
                (caller, pair) -> caller.get("/browse/" + pair.sealed(Word.FEEDBACK)).only("id=\"mentoring-feedback-hints\"", "</div>"));
        shows("MentoringGiveFeedback!default.jspa", pair -> "id=\"issue-form\"", (caller, pair) -> {
            Caller.Answer led = caller.get("/secure/MentoringGiveFeedback!default.jspa?issue=" + pair.milestoneId());
            String there = led.header("Location");
            return there.isEmpty() || there.contains("login.jsp") ? led : caller.get(there.substring(there.indexOf("/secure/")));
        });
        colleagues();
        page("GET /feedback-hints", "\"fields\"", pair -> REST + "/feedback-hints");
        shows("POST /feedback-hints", pair -> "\"hints\"", (caller, pair) -> caller.post(REST + "/feedback-hints", Map.of("suggestion", "")));
    }

    private void milestones() {
        page("milestone-panel", "id=\"mentoring-milestone\"", pair -> "/browse/" + pair.blockedMilestone());
        page("MentoringBlock!default.jspa", "name=\"help\"", pair -> "/secure/MentoringBlock!default.jspa?milestone=" + pair.idOf(pair.blockedMilestone()));
        changes("MentoringBlock.jspa", pair -> {
            String spare = pair.spareMilestone();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringBlock.jspa", Map.of("milestone", spare, "help", "Written in between", "edition", "0"));
        });
        page("mentoring-celebrations", "mentoring-celebrations-link", pair -> {
            pair.toldToEverybody();
            return "/secure/MentoringCelebrations!default.jspa";
        });
        page("celebration-panel", "id=\"mentoring-celebration\"", pair -> "/browse/" + pair.celebrated());
        shows("celebrations-on-pair-home", pair -> "mentoring-celebrations-title", (caller, pair) -> {
            pair.celebrated();
            return caller.get(pair.pair().page()).only("id=\"mentoring-celebrations\"", "</section>");
        });
        page("MentoringCelebrate!default.jspa", "name=\"words\"", pair -> "/secure/MentoringCelebrate!default.jspa?issue=" + pair.idOf(pair.celebrated()));
        for (String all : List.of("MentoringCelebrations!default.jspa", "MentoringCelebrations.jspa")) {
            page(all, "mentoring-all-celebrations", pair -> "/secure/" + all);
        }
        changes("MentoringCelebrate.jspa", pair -> {
            String spare = pair.idOf(pair.doneStep());
            return (caller, it) -> caller.submitUnforged("/secure/MentoringCelebrate.jspa", Map.of("issue", spare, "words", "Written in between", "audience", "PAIR", "edition", "0"));
        });
        changes("MentoringCelebrationConsent.jspa", pair -> {
            String spare = pair.spareCelebrated();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringCelebrationConsent.jspa", 
                    Map.of("issue", spare, "step", caller.username().equals("amara") ? "withdraw" : "agree", "edition", "1"));
        });
        page("thanks-panel", "id=\"mentoring-thanks\"", pair -> "/browse/" + pair.blockedMilestone());
        shows("thanks-on-pair-home", pair -> "mentoring-thanks-received-title", (caller, pair) -> {
            pair.thanked();
            return caller.get(pair.pair().page()).only("id=\"mentoring-thanks-received\"", "</section>");
        });
        changes("MentoringThank.jspa", pair -> {
            String spare = pair.spareMilestone();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringThank.jspa", Map.of("what", "MILESTONE", "id", spare, "step", "thank"));
        });
        changes("MentoringUnblock.jspa", pair -> {
            String spare = pair.spareBlocked();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringUnblock.jspa", Map.of("milestone", spare));
        });
    }

    private void concerns() {
        String form = "/secure/MentoringConcern!default.jspa?projectId=";
        page("concern-panel", "id=\"mentoring-concern\"", pair -> "/browse/" + pair.sealed(Word.CONCERN));
        shows("concerns-on-pair-home", pair -> "mentoring-concerns-title", (caller, pair) -> caller.get(pair.pair().page()).only("id=\"mentoring-concerns\"", "</section>"));
        page("raise-concern", "mentoring-raise-concern-operation", pair -> "/browse/" + pair.pair().issueKey());
        page("MentoringConcern!default.jspa", "name=\"happened\"", pair -> form + pair.pair().projectId());
        page("MentoringConcernLook!default.jspa", "name=\"outcome\"", pair -> "/secure/MentoringConcernLook!default.jspa?id=" + pair.idOf(pair.sealed(Word.CONCERN)));
        page("MentoringConcernAudience!default.jspa", "name=\"audience\"", pair -> "/secure/MentoringConcernAudience!default.jspa?id=" + pair.idOf(pair.sealed(Word.CONCERN)));
        page("MentoringConcernRead!default.jspa", "mentoring-concern-read", pair -> "/secure/MentoringConcernRead!default.jspa?id=" + pair.idOf(pair.sealed(Word.CONCERN)));
        page("MentoringConcernRead.jspa", "mentoring-concern-read", pair -> "/secure/MentoringConcernRead.jspa?id=" + pair.idOf(pair.sealed(Word.CONCERN)));
        page("MentoringCalls!default.jspa", "id=\"mentoring-calls\"", pair -> "/secure/MentoringCalls!default.jspa");
        page("MentoringCalls.jspa", "id=\"mentoring-calls\"", pair -> "/secure/MentoringCalls.jspa");
        shows("quiet-on-pair-home", pair -> "mentoring-quiet-link", (caller, pair) -> caller.get(pair.pair().page()).only("id=\"mentoring-quiet\"", "</section>"));
        page("MentoringQuiet!default.jspa", "mentoring-quiet-form", pair -> "/secure/MentoringQuiet!default.jspa?id=" + pair.pair().id());
        page("MentoringFitCheck!default.jspa", "mentoring-fit-check", pair -> "/secure/MentoringFitCheck!default.jspa?id=" + pair.pair().id());
        page("MentoringReadiness!default.jspa", "mentoring-readiness", pair -> "/secure/MentoringReadiness!default.jspa?part=MENTOR");
        shows("MentoringReadiness.jspa", pair -> "mentoring-readiness", (caller, pair) -> caller.submitUnforged("/secure/MentoringReadiness.jspa", Map.of("part", "MENTEE", "SAYING_SO", "SELDOM")));
        shows("MentoringQuiet.jspa", pair -> "", (caller, pair) -> caller.submitUnforged("/secure/MentoringQuiet.jspa",
                Map.of("id", String.valueOf(pair.pair().id()), "what", "withdraw")));
        shows("MentoringFitCheck.jspa", pair -> "", (caller, pair) -> caller.submitUnforged("/secure/MentoringFitCheck.jspa",
                Map.of("id", String.valueOf(pair.pair().id()), "what", "withdraw")));
        changes("MentoringConcern.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringConcern.jspa", Map.of("projectId", String.valueOf(it.pair().projectId()),
                "formId", UUID.randomUUID().toString(), "summary", newName(), "happened", "Written in between", "audience", "PAIR", "revisitOn", "")));
        changes("MentoringConcernLook.jspa", pair -> {
            String concern = pair.pair().betweenTheTwo("Concern", newName());
            String seen = pair.pair().as("amara").get("/rest/api/2/issue/" + concern).json().path("fields").path(pair.pair().field("Look again on")).asText();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringConcernLook.jspa", Map.of("id", pair.idOf(concern), "seen", seen, "outcome", "settled"));
        });
        changes("MentoringConcernAudience.jspa", pair -> {
            String concern = pair.pair().issue("Concern", newName(), Map.of());
            return (caller, it) -> caller.submitUnforged("/secure/MentoringConcernAudience.jspa", Map.of("id", pair.idOf(concern), "audience", "PAIR"));
        });
    }

    private void colleagues() {
        page("MentoringAskColleague!default.jspa", "name=\"question\"", pair -> "/secure/MentoringAskColleague!default.jspa?pairId=" + pair.pair().id());
        page("MentoringColleagues!default.jspa", "id=\"mentoring-colleagues\"", pair -> "/secure/MentoringColleagues!default.jspa?pairId=" + pair.pair().id());
        page("MentoringAnswerColleague!default.jspa", "name=\"behaviour\"", pair -> "/secure/MentoringAnswerColleague!default.jspa?request=" + pair.request());
        changes("MentoringAskColleague.jspa", pair -> {
            pair.withoutRequest();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringAskColleague.jspa", it.question("kenji"));
        });
        changes("MentoringColleagues.jspa", pair -> {
            String answered = pair.request();
            Caller.named("victor", jira).submitUnforged("/secure/MentoringAnswerColleague.jspa", Map.of("request", answered, "behaviour", "Said in between"));
            return (caller, it) -> caller.submitUnforged("/secure/MentoringColleagues.jspa",
                    Map.of("pairId", String.valueOf(it.pair().id()), "request", answered, "step", "share"));
        });
        all.put("MentoringAnswerColleague.jspa", new WayIn(pair -> {
            String request = pair.request();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringAnswerColleague.jspa", Map.of("request", request, "behaviour", "Said in between"));
        }, pair -> "id=\"mentoring-answered\"", false));
        all.put("request for feedback", new WayIn(pair -> {
            pair.request();
            return (caller, it) -> caller.get("/sandbox/outbox.json?subject=asks+for+your+feedback");
        }, pair -> "MentoringAnswerColleague!default.jspa?request=" + pair.lastRequest(), false));
    }

    private void journal() {
        Text journalPage = pair -> pair.pair().journalPage();
        page("journal", "mentoring-journal-link", journalPage);
        page("journal-panel", "id=\"mentoring-journal\"", journalPage);
        shows("shared-since", pair -> "mentoring-shared-since-title", (caller, pair) -> caller.get("/projects/" + pair.pair().key()
                + "?selectedItem=org.mentoringpair.jira:next-check-in").only("id=\"mentoring-shared-since\"", "</section>"));
        shows("shared-insights", pair -> "mentoring-insights-title", (caller, pair) -> caller.get(pair.pair().page()).only("id=\"mentoring-insights\"", "</section>"));
        page("MentoringJournalEntry!default.jspa", "name=\"text\"", pair -> "/secure/MentoringJournalEntry!default.jspa?pairId=" + pair.pair().id());
        page("MentoringJournalEdit!default.jspa", "name=\"text\"", pair -> "/secure/MentoringJournalEdit!default.jspa?id=" + pair.entry());
        page("MentoringJournalDelete!default.jspa", "mentoring-confirm-delete", pair -> "/secure/MentoringJournalDelete!default.jspa?id=" + pair.entry());
        changes("MentoringJournalEntry.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringJournalEntry.jspa",
                Map.of("pairId", String.valueOf(it.pair().id()), "formId", UUID.randomUUID().toString(), "day", day(), "text", "Written in between")));
        journalChanges("MentoringJournalEdit.jspa", Map.of("version", "1", "day", day(), "text", "Written in between"));
        journalChanges("MentoringJournalDelete.jspa", Map.of("version", "1"));
        journalChanges("MentoringJournalShare.jspa", Map.of("readers", "BOTH"));
        page("GET /pairs/{id}/journal", "\"entries\"", GuardedPair::journalPath);
        page("GET /journal-entries/{id}", "\"text\"", pair -> REST + "/journal-entries/" + pair.entry());
        changes("POST /pairs/{id}/journal", pair -> (caller, it) -> caller.post(it.journalPath(), Map.of("day", day(), "text", "Written in between")));
        changes("PUT /journal-entries/{id}", pair -> {
            String spare = REST + "/journal-entries/" + pair.spareEntry();
            return (caller, it) -> caller.put(spare, Map.of("version", 1, "day", day(), "text", "Written in between"));
        });
        changes("PUT /journal-entries/{id}/readers", pair -> {
            String spare = REST + "/journal-entries/" + pair.spareEntry() + "/readers";
            return (caller, it) -> caller.put(spare, Map.of("readers", "both"));
        });
        changes("DELETE /journal-entries/{id}", pair -> {
            String spare = REST + "/journal-entries/" + pair.spareEntry() + "?version=1";
            return (caller, it) -> caller.delete(spare);
        });
    }

    private void library() {
        Text page = pair -> "/secure/MentoringResources!default.jspa?programme=" + pair.pair().programmeId();
        shows("suggested-resources", pair -> "mentoring-suggestions-title", (caller, pair) -> caller.get(pair.pair().page()).only("id=\"mentoring-suggestions\"", "</section>"));
        page("MentoringResources!default.jspa", "id=\"mentoring-library\"", page);
        page("MentoringResources.jspa", "id=\"mentoring-library\"", pair -> "/secure/MentoringResources.jspa?programme=" + pair.pair().programmeId());
        page("MentoringResourceNew!default.jspa", "name=\"link\"", pair -> "/secure/MentoringResourceNew!default.jspa?programme=" + pair.pair().programmeId());
        changes("MentoringResourceNew.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringResourceNew.jspa", it.link(newName())));
        page("MentoringStory!default.jspa", "name=\"words\"", pair -> "/secure/MentoringStory!default.jspa?pair=" + pair.pair().id());
        changes("MentoringStory.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringStory.jspa", it.story(newName())));
        shows("MentoringResourceEdit!default.jspa", pair -> "name=\"link\"", (caller, pair) -> caller.get("/secure/MentoringResourceEdit!default.jspa?id=" + pair.spareLink()));
        changes("MentoringResourceEdit.jspa", pair -> {
            String spare = pair.spareLink();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringResourceEdit.jspa", with(it.link(newName()), "id", spare, "version", "1"));
        });
        shows("MentoringResourceRemove!default.jspa", pair -> "mentoring-confirm-remove", (caller, pair) -> caller.get("/secure/MentoringResourceRemove!default.jspa?id=" + pair.spareLink()));
        changes("MentoringResourceRemove.jspa", pair -> {
            String spare = pair.spareLink();
            return (caller, it) -> caller.submitUnforged("/secure/MentoringResourceRemove.jspa", Map.of("id", spare, "version", "1"));
        });
        shows("MentoringResourceRate.jspa", pair -> "id=\"mentoring-library\"", (caller, pair) -> {
            Caller.Answer answer = caller.submitUnforged("/secure/MentoringResourceRate.jspa", Map.of("id", pair.firstLink(), "helpful", "yes"));
            return answer.header("Location").contains("MentoringResources") ? caller.get(page.of(pair)).only("id=\"mentoring-library\"", "</main>") : answer;
        });
        page("GET /programmes/{id}/resources", "\"resources\"", GuardedPair::libraryPath);
    }

    private void closing() {
        Text closing = pair -> {
            pair.inStage("winding-down");
            return "/projects/" + pair.pair().key() + "?selectedItem=org.mentoringpair.jira:closing";
        };
        page("closing", "mentoring-closing-link", closing);
        page("closing-panel", "id=\"mentoring-closing\"", closing);
        shows("MentoringAlumni.jspa", pair -> "mentoring-pair-home", (caller, pair) ->
                landed(caller, pair, caller.submitUnforged("/secure/MentoringAlumni.jspa", Map.of("id", String.valueOf(pair.pair().id()), "months", "3"))));
        page("MentoringFarewell!default.jspa", "name=\"gained\"", pair -> "/secure/MentoringFarewell!default.jspa?id=" + pair.pair().id());
        changes("MentoringFarewell.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringFarewell.jspa",
                Map.of("id", String.valueOf(it.pair().id()), "version", "0", "gained", "Written in between")));
        page("MentoringSummary!default.jspa", "name=\"words\"", pair -> "/secure/MentoringSummary!default.jspa?purpose=MANAGER&id=" + pair.pair().id());
        page("MentoringSummary!read.jspa", "id=\"mentoring-summary\"", pair -> {
            pair.keepsSummary();
            return "/secure/MentoringSummary!read.jspa?id=" + pair.pair().id();
        });
        changes("MentoringSummary.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringSummary.jspa",
                Map.of("id", String.valueOf(it.pair().id()), "purpose", "MANAGER", "version", "0", "words", newName())));
        shows("stage-offer", pair -> "mentoring-accept-stage", (caller, pair) -> {
            pair.isOfferedProgress();
            return caller.get(pair.pair().page()).only("id=\"mentoring-stage-offer\"", "</section>");
        });
        shows("MentoringStageLater.jspa", pair -> "mentoring-pair-home", (caller, pair) ->
                landed(caller, pair, caller.submitUnforged("/secure/MentoringStageLater.jspa", Map.of("id", String.valueOf(pair.pair().id()), "stage", "MOVING_ON"))));
    }

    private void recognition() {
        page("recognition-on-closing", "id=\"mentoring-recognition\"", pair -> {
            pair.inStage("winding-down");
            return "/projects/" + pair.pair().key() + "?selectedItem=org.mentoringpair.jira:closing";
        });
        page("MentoringCertificate!default.jspa", "mentoring-make-certificate", pair -> {
            pair.closed();
            return "/secure/MentoringCertificate!default.jspa?id=" + pair.pair().id();
        });
        page("MentoringCertificate!verify.jspa", "id=\"mentoring-certificate-verified\"", pair -> "/secure/MentoringCertificate!verify.jspa?number=1&seal=2");
        page("GET /pairs/{id}/certificate/pdf", "%PDF", pair -> REST + "/pairs/" + pair.pair().id() + "/certificate/pdf");
        page("GET /pairs/{id}/summaries/{id}/pdf", "%PDF", pair -> {
            pair.keepsSummary();
            return REST + "/pairs/" + pair.pair().id() + "/summaries/growth/pdf";
        });
        shows("MentoringCertificate.jspa", pair -> "mentoring-pair-home", (caller, pair) -> {
            pair.closed();
            return landed(caller, pair, caller.submitUnforged("/secure/MentoringCertificate.jspa", Map.of("id", String.valueOf(pair.pair().id()))));
        });
        page("MentoringWouldMentor!default.jspa", "name=\"topics\"", pair -> {
            pair.inStage("winding-down");
            pair.offersToMentor();
            return "/secure/MentoringWouldMentor!default.jspa?id=" + pair.pair().id();
        });
        changes("MentoringWouldMentor.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringWouldMentor.jspa",
                Map.of("id", String.valueOf(it.pair().id()), "topics", newName(), "hours", "2", "agreed", "true")));
        page("MentoringImpactStory!default.jspa", "name=\"title\"", pair -> "/secure/MentoringImpactStory!default.jspa?id=" + pair.pair().id());
        shows("MentoringImpactStory.jspa", pair -> "mentoring-pair-home", (caller, pair) -> landed(caller, pair, caller.submitUnforged("/secure/MentoringImpactStory.jspa",
                Map.of("id", String.valueOf(pair.pair().id()), "version", "0", "title", "Written in between", "words", "Written in between"))));
        page("MentoringNomination!default.jspa", "name=\"award\"", pair -> "/secure/MentoringNomination!default.jspa?id=" + pair.pair().id());
        shows("MentoringNomination.jspa", pair -> "mentoring-pair-home", (caller, pair) -> landed(caller, pair, caller.submitUnforged("/secure/MentoringNomination.jspa",
                Map.of("id", String.valueOf(pair.pair().id()), "award", "Written in between", "words", "Written in between"))));
        page("MentoringNomination!print.jspa", "id=\"mentoring-nomination-sheet\"", pair -> {
            pair.agreesOnNomination();
            return "/secure/MentoringNomination!print.jspa?by=mentor&id=" + pair.pair().id();
        });
        for (String command : List.of("!default.jspa", ".jspa")) {
            page("MentoringMentorOffers" + command, "id=\"mentoring-mentor-offers\"", pair -> "/secure/MentoringMentorOffers" + command);
            page("MentoringStories" + command, "id=\"mentoring-stories\"", pair -> "/secure/MentoringStories" + command);
        }
        page("GET /programmes/{id}/digest", "", pair -> REST + "/programmes/" + pair.pair().programmeId() + "/digest");
    }

    /** A form that was taken leads somewhere else; what it changed shows nowhere in the state that is compared. */
    private static Caller.Answer landed(Caller caller, GuardedPair pair, Caller.Answer answer) {
        return answer.status() == 302 && !answer.header("Location").contains("login.jsp") ? caller.get(pair.pair().page()).only("id=\"mentoring-pair-home\"", "<dl") : answer;
    }

    private void journalChanges(String command, Map<String, String> sent) {
        changes(command, pair -> {
            String spare = String.valueOf(pair.spareEntry());
            return (caller, it) -> caller.submitUnforged("/secure/" + command, with(sent, "id", spare));
        });
    }

    /** Changes that each time say something new; what the part said before is read off its form, as a browser does. */
    private void termsOfTheCharter() {
        changesPart("Boundaries", fields -> fields.putAll(Map.of("add", "true", "area", newName())));
        changesPart("Logistics", fields -> fields.putAll(Map.of("rhythm", "EVERY_2_WEEKS", "minutes", "45", "channel", "VIDEO", "place", newName(),
                "responseTime", "ONE_DAY", "from", "09:00", "until", "17:00", "days", "MONDAY")));
        changesPart("Duties", fields -> fields.putAll(Map.of("duty0", newName(), "doer0", "BOTH")));
        changesPart("Measures", fields -> fields.put("shared", newName()));
        changes("PUT /pairs/{id}/charter/boundaries/{id}", pair -> {
            long row = pair.charter().path("terms").path("boundaries").path(0).path("id").asLong();
            return (caller, it) -> caller.put(it.charterPath() + "/boundaries/" + row, Map.of("mine", newName()));
        });
    }

    private void changesPart(String part, Consumer<Map<String, String>> typed) {
        changes("MentoringCharter" + part + ".jspa", pair -> {
            pair.charter();
            String form = pair.pair().as("amara").get("/secure/MentoringCharter" + part + "!default.jspa?id=" + pair.pair().id()).text();
            Matcher seen = SEEN.matcher(form);
            Map<String, String> fields = new LinkedHashMap<>(Map.of("id", String.valueOf(pair.pair().id()), "seen", seen.find() ? seen.group(1) : ""));
            typed.accept(fields);
            return (caller, it) -> caller.submitUnforged("/secure/MentoringCharter" + part + ".jspa", fields);
        });
    }

    /** Everybody joins for themselves; Kenji has joined the programme. */
    private void enrolment() {
        Text form = pair -> "/secure/MentoringEnrol!default.jspa?part=MENTEE&programme=" + pair.pair().programmeId();
        for (String link : List.of("mentoring-menu", "mentoring-enrolments")) {
            page(link, link.equals("mentoring-menu") ? "id=\"mentoring-menu\"" : "mentoring-enrolments-link", pair -> {
                Enrolled.kenji(pair.pair(), jira);
                return "/secure/MentoringEnrolments!default.jspa";
            });
        }
        for (String command : List.of("!default.jspa", ".jspa")) {
            page("MentoringEnrolments" + command, "id=\"mentoring-enrolments\"", pair -> "/secure/MentoringEnrolments" + command);
            page("MentoringProfile" + command, "id=\"mentoring-profile\"", pair -> "/secure/MentoringProfile" + command + "?id=" + Enrolled.kenji(pair.pair(), jira));
        }
        page("MentoringEnrol!default.jspa", "name=\"introduction\"", pair -> {
            Enrolled.kenji(pair.pair(), jira);
            return form.of(pair);
        });
        shows("MentoringEnrol.jspa", pair -> "name=\"introduction\"", (caller, pair) -> caller.submitUnforged("/secure/MentoringEnrol.jspa",
                Map.of("programme", String.valueOf(pair.pair().programmeId()), "part", "MENTEE")));
        for (String command : List.of("!default.jspa", ".jspa")) {
            page("MentoringMatching" + command, "id=\"mentoring-matching\"", pair -> "/secure/MentoringMatching" + command + "?programme=" + pair.pair().programmeId());
        }
        page("MentoringWeighing!default.jspa", "id=\"mentoring-weighing\"", pair -> "/secure/MentoringWeighing!default.jspa?programme=" + pair.pair().programmeId());
        shows("MentoringWeighing.jspa", pair -> "id=\"mentoring-weighing\"", (caller, pair) -> caller.submitUnforged("/secure/MentoringWeighing.jspa",
                Map.of("programme", String.valueOf(pair.pair().programmeId()), "skill", "MUST", "edition", "999999")));
        page("MentoringIntake!default.jspa", "id=\"mentoring-intake\"", pair -> "/secure/MentoringIntake!default.jspa?programme=" + pair.pair().programmeId());
        shows("MentoringIntake.jspa", pair -> "id=\"mentoring-intake\"", (caller, pair) -> caller.submitUnforged("/secure/MentoringIntake.jspa",
                Map.of("programme", String.valueOf(pair.pair().programmeId()), "skills", "x".repeat(101))));
    }

    /** An event for all of the programme. */
    private String event(GuardedPair pair) {
        if (event == null) {
            event = CalendarStory.announced("Kick-off", "ALL", pair.pair().programmeId(), jira);
        }
        return event;
    }

    private void nextCheckIn() {
        Text page = pair -> "/projects/" + pair.pair().key() + "?selectedItem=org.mentoringpair.jira:next-check-in";
        page("next-check-in", "mentoring-next-check-in-link", page);
        page("next-check-in-panel", "id=\"mentoring-next-check-in\"", page);
        shows("aim-panel", pair -> "mentoring-aim", (caller, pair) -> caller.get("/browse/" + pair.guardedGoal()).only("id=\"mentoring-aim\"", "</div>"));
        page("MentoringAim!default.jspa", "id=\"mentoring-aim-page\"", pair -> "/secure/MentoringAim!default.jspa?issueId=" + pair.idOf(pair.guardedGoal()));
        shows("MentoringAim.jspa", pair -> "", (caller, pair) -> caller.submitUnforged("/secure/MentoringAim.jspa", Map.of("issueId", pair.idOf(pair.guardedGoal()), "aim", "")));
        shows("cards-on-pair-home", pair -> "mentoring-cards-title", (caller, pair) -> caller.get(pair.pair().page()).only("id=\"mentoring-cards\"", "</section>"));
        page("MentoringCard!default.jspa", "name=\"channels\"", pair -> "/secure/MentoringCard!default.jspa");
        shows("MentoringCard.jspa", pair -> "role=\"status\"", (caller, pair) -> caller.submitUnforged("/secure/MentoringCard.jspa", Map.of("version", "0")));
        shows("reminders-on-pair-home", pair -> "mentoring-reminders-title",
                (caller, pair) -> caller.get(pair.pair().page()).only("id=\"mentoring-reminders-state\"", "</section>"));
        page("MentoringReminders!default.jspa", "name=\"until\"", pair -> "/secure/MentoringReminders!default.jspa");
        shows("MentoringReminders.jspa", pair -> "role=\"status\"",
                (caller, pair) -> caller.submitUnforged("/secure/MentoringReminders.jspa", Map.of("wish", "ON")));
        page("MentoringCalendar!default.jspa", "id=\"mentoring-calendar\"", pair -> "/secure/MentoringCalendar!default.jspa");
        shows("MentoringCalendar.jspa", pair -> "role=\"status\"", (caller, pair) -> caller.submitUnforged("/secure/MentoringCalendar.jspa", Map.of("what", "revoke")));
        page("MentoringEvents!default.jspa", "id=\"mentoring-events\"", pair -> "/secure/MentoringEvents!default.jspa");
        page("MentoringEvents.jspa", "id=\"mentoring-events\"", pair -> "/secure/MentoringEvents.jspa");
        page("MentoringEvent!default.jspa", "name=\"minutes\"", pair -> "/secure/MentoringEvent!default.jspa?programme=" + pair.pair().programmeId());
        shows("MentoringEvent.jspa", pair -> "name=\"minutes\"", (caller, pair) -> caller.submitUnforged("/secure/MentoringEvent.jspa",
                Map.of("programme", String.valueOf(pair.pair().programmeId()), "title", "")));
        page("GET /events/{id}.ics", "BEGIN:VEVENT", pair -> REST + "/events/" + event(pair) + ".ics");
        page("GET /pairs/{id}/next-check-in.ics", "BEGIN:VEVENT", pair -> REST + "/pairs/" + pair.pair().id() + "/next-check-in.ics");
        page("GET /calendars/{id}.ics", "BEGIN:VCALENDAR", pair -> REST + "/calendars/1-" + "A".repeat(43) + ".ics");
        shows("next-steps", pair -> "mentoring-next-steps-title",
                (caller, pair) -> caller.get(pair.pair().page()).only("id=\"mentoring-next-steps\"", "</section>"));
        shows("together", pair -> "mentoring-together-title", (caller, pair) -> caller.get(pair.pair().page()).only("id=\"mentoring-together\"", "mentoring-together-end"));
        shows("next-check-in-on-pair-home", pair -> "mentoring-next-check-in-state-title",
                (caller, pair) -> caller.get(pair.pair().page()).only("id=\"mentoring-next-check-in-state\"", "</section>"));
        page("MentoringPrepare!default.jspa", "name=\"wins\"", pair -> "/secure/MentoringPrepare!default.jspa?id=" + pair.pair().id());
        changes("MentoringPrepare.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringPrepare.jspa",
                Map.of("id", String.valueOf(it.pair().id()), "version", it.preparation(caller), "wins", newName())));
        changes("MentoringAgenda.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringAgenda.jspa",
                Map.of("id", String.valueOf(it.pair().id()), "step", "add", "words", newName())));
        page("GET /pairs/{id}/next-check-in", "\"topics\"", GuardedPair::nextCheckInPath);
        changes("PUT /pairs/{id}/next-check-in/preparation", pair -> (caller, it) -> caller.put(it.nextCheckInPath() + "/preparation",
                Map.of("version", Integer.valueOf(it.preparation(caller)), "wins", newName())));
        changes("POST /pairs/{id}/next-check-in/topics", pair -> (caller, it) -> caller.post(it.nextCheckInPath() + "/topics", Map.of("words", newName())));
        page("MentoringPostpone!default.jspa", "name=\"until\"", pair -> "/secure/MentoringPostpone!default.jspa?id=" + pair.pair().id());
        changes("POST /pairs/{id}/next-check-in/resume", pair -> {
            pair.skipsOne();
            return (caller, it) -> caller.post(it.nextCheckInPath() + "/resume", Map.of("due", it.due()));
        });
        page("MentoringMeeting!default.jspa", "name=\"heard\"", pair -> "/secure/MentoringMeeting!default.jspa?id=" + pair.pair().id());
        changes("MentoringMeeting.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringMeeting.jspa",
                Map.of("id", String.valueOf(it.pair().id()), "step", "hear", "seen", it.heard(caller), "heard", newName())));
        page("MentoringAsk!default.jspa", "name=\"leaning\"", pair -> "/secure/MentoringAsk!default.jspa?id=" + pair.pair().id());
        changes("MentoringAsk.jspa", pair -> (caller, it) -> caller.submitUnforged("/secure/MentoringAsk.jspa",
                Map.of("id", String.valueOf(it.pair().id()), "words", newName(), "tried", "A lot")));
        changes("POST /pairs/{id}/next-check-in/questions", pair -> (caller, it) -> caller.post(it.nextCheckInPath() + "/questions",
                Map.of("words", newName(), "tried", "A lot")));
        postpones("MentoringPostpone.jspa", (caller, it) -> caller.submitUnforged("/secure/MentoringPostpone.jspa",
                Map.of("id", String.valueOf(it.pair().id()), "step", "skip", "due", it.due())));
        postpones("POST /pairs/{id}/next-check-in/skip", (caller, it) -> caller.post(it.nextCheckInPath() + "/skip", Map.of("due", it.due())));
        postpones("POST /pairs/{id}/next-check-in/pause", (caller, it) -> caller.post(it.nextCheckInPath() + "/pause",
                Map.of("due", it.due(), "until", LocalDate.now().plusDays(50).toString())));
    }

    /** The pair is overdue before and, since somebody who may not tries last, after. */
    private void postpones(String name, Request request) {
        changes(name, pair -> {
            pair.meetsAsUsual();
            return request;
        });
    }

    private Caller.Answer created(Caller caller, String type) {
        number++;
        String key = jira.key("ANEW" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26));
        return caller.post("/rest/api/2/project", Map.of("key", key, "name", "Made in " + key, "lead", jira.login("admin").username(), "projectTypeKey", type,
                "projectTemplateKey", "org.mentoringpair.jira:mentoring-pair-" + type));
    }

    private static String after(String stage) {
        return stage.equals("rapport") ? "direction" : "rapport";
    }

    String newName() {
        number++;
        return jira.name("Programme " + number + " of whoever asks");
    }

    private static Map<String, String> meeting() {
        return Map.of("day", day(), "minutes", "30", "mode", "VIDEO", "outcome", "NONE", "takeaways", "Said in between");
    }

    private static Map<String, Object> sentMeeting() {
        return Map.of("day", day(), "minutes", 30, "mode", "video", "outcome", "none", "takeaways", "Said in between");
    }

    /** Before the pair's last check-in, so that it stays overdue. */
    private static String day() {
        return LocalDate.now().minusDays(24).toString();
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        for (int index = 0; index < more.length; index += 2) {
            all.put(more[index], more[index + 1]);
        }
        return all;
    }
}
