package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every page, panel and refused form of the app, about one pair that has begun to work together. */
final class AppPages {
    /** What the app puts into a page of its own, between Jira's header and footer. */
    static final String PAGE = "#main .aui-page-panel-content";
    /** A page without the first columns of its tables: the names under which things were created in Jira, and their ids there. */
    private static final String SET_UP = "#mentoring-set-up-page > :not(table), #mentoring-set-up-page th, #mentoring-set-up-page td:nth-child(n + 3)";
    /** What the app puts into a page of Jira's. */
    static final String PARTS = "[data-panel^='org.mentoringpair.jira:'], [data-tab^='org.mentoringpair.jira:'], "
            + "#mentoring-pair-home-link, #mentoring-log-check-in-operation, #mentoring-give-feedback-operation";

    private final Jira jira;
    private final PairAtWork pair;
    private final String goal;
    private final String milestone;
    private final String waiting;
    private final List<Place> places = new ArrayList<>();
    private final List<String> written = new ArrayList<>();

    AppPages(Jira jira) {
        this.jira = jira;
        this.pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.OPEN);
        this.goal = pair.goal("Lead a design review alone");
        this.milestone = pair.milestone(goal, "Write the agenda");
        this.waiting = PairAtWork.waitingProject(jira);
        ofThePair();
        goals();
        planAndSkills();
        charter();
        checkIns();
        journalAndReflections();
        closing();
        concerns();
        enrolment();
        library();
        feedback();
        administration();
        places.addAll(PagesAfterTheEnd.of(jira, written));
    }

    /**
     * Somewhere in the app.
     *
     * @param own   what of the page is the app's, as a selector
     * @param press the button to press there, as a selector; null where opening the page is enough
     */
    record Place(String name, String person, String address, String own, String press) {
        Visitor visited(Visitor visitor) {
            visitor.open(address);
            if (press != null) {
                visitor.page().click(press);
                visitor.page().waitForLoadState();
            }
            return visitor;
        }
    }

    List<Place> all() {
        return places;
    }

    /** What stands on these pages in whatever language: what people and administrators wrote, and the names of people. */
    List<String> written() {
        List<String> all = new ArrayList<>(written);
        all.addAll(List.of("Find a room", "Lead a design review alone", "Write the agenda", "Said by Amara", "saying no", "Book the room", "Siobhan O'Sullivan", "Amara Nwosu",
                "Tamsin Achterberg", "Draft", "To Do", "Start", "Done", "siobhan", "amara", "tamsin", PairAtWork.programmeName(jira), "Pair " + pair.key(), pair.key(), "Pair " + waiting, waiting));
        return all;
    }

    PairAtWork pair() {
        return pair;
    }

    String milestone() {
        return milestone;
    }

    private void ofThePair() {
        pair.as("siobhan").post("/rest/api/2/issue/" + milestone + "/comment", Map.of("body", "Said by Amara"));
        Caller.Answer moved = pair.as("amara").put("/rest/mentoring/1.0/pairs/" + pair.id() + "/stage", Map.of("from", "rapport", "stage", "direction", "reason", "Said by Amara"));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        agreedOn(pair.goal("Lead a design review alone"));
        panels("the pair's page", "amara", pair.page());
        panels("the pair's page for its manager", "tamsin", pair.page());
        page("a new goal", "amara", "/secure/MentoringNewGoal!default.jspa?projectId=" + pair.projectId());
        refused("a goal that is refused", "amara", "/secure/MentoringNewGoal!default.jspa?projectId=" + pair.projectId(), "#main form.aui button.aui-button-primary");
        page("the stage", "amara", "/secure/MentoringStage!default.jspa?id=" + pair.id());
        page("who can read along", "amara", "/secure/MentoringVisibility!default.jspa?id=" + pair.id());
        page("who can read along for a manager", "tamsin", "/secure/MentoringVisibility!default.jspa?id=" + pair.id());
        page("what goes to another mentor", "amara", "/secure/MentoringHandover!default.jspa?id=" + pair.id());
        page("which aim a goal supports", "amara", "/secure/MentoringAim!default.jspa?issueId="
                + pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/action-plan").json().path("goals").path(0).path("issueId").asText());
        page("how one works best", "amara", "/secure/MentoringCard!default.jspa");
        page("reminders", "amara", "/secure/MentoringReminders!default.jspa");
        page("events", "tamsin", "/secure/MentoringEvents!default.jspa");
        refused("an event that is refused", "tamsin", "/secure/MentoringEvent!default.jspa?programme=" + pair.programmeId(), "#mentoring-event-form form.aui button.aui-button-primary");
        page("my calendar", "amara", "/secure/MentoringCalendar!default.jspa");
        page("the stage for a manager", "tamsin", "/secure/MentoringStage!default.jspa?id=" + pair.id());
    }

    /** So that the pair's page offers the next stage. */
    private void agreedOn(String agreed) {
        pair.milestone(agreed, "Write the agenda");
        Caller.Answer taken = pair.take("amara", agreed, "Agree", Map.of(pair.field("Measurable"), "Said by Amara", "duedate", LocalDate.now().plusDays(90).toString()));
        assertThat(taken.status()).as(taken.text()).isEqualTo(204);
        written.add("Agreed");
    }

    private void goals() {
        String measured = pair.issue("Epic", "Book the room", Map.of(pair.field("Epic Name"), "Book the room", pair.field("Goal frame"), Map.of("value", "SMART"),
                pair.field("Specific"), "Said by Amara", pair.field("Measure: at the start"), 1, pair.field("Measure: target"), 9));
        Caller.Answer counted = pair.as("amara").put("/rest/api/2/issue/" + measured, Map.of("fields", Map.of(pair.field("Measure: now"), 4)));
        assertThat(counted.status()).as(counted.text()).isEqualTo(204);
        String now = "/secure/MentoringGoalNow!default.jspa?issue=" + pair.as("amara").get("/rest/api/2/issue/" + measured).json().path("id").asText();
        panels("a goal with a measure", "amara", "/browse/" + measured);
        panels("a goal with a measure for a manager", "tamsin", "/browse/" + measured);
        page("where a goal is now", "amara", now);
        page("splitting a milestone", "amara", "/secure/MentoringSplit!default.jspa?milestone=" + milestone);
        refused("a milestone that is not split", "amara", "/secure/MentoringSplit!default.jspa?milestone=" + milestone, "#mentoring-split-submit");
        page("a goal that is not there", "tamsin", now);
        aboutGoal(measured, now.substring(now.indexOf('=') + 1));
    }

    /** One of the two agreed on it, the other one proposes to change it, and both said how it goes. */
    private void aboutGoal(String key, String id) {
        agreedOn(key);
        Caller siobhan = pair.as("siobhan");
        for (String confidence : List.of("2", "4")) {
            siobhan.submitUnforged("/secure/MentoringGoalUpdate.jspa", Map.of("issue", id, "formId", UUID.randomUUID().toString(), "confidence", confidence, "line", "Said by Amara"));
        }
        page("agreeing on a goal", "siobhan", "/secure/MentoringGoalAgree!default.jspa?issue=" + id);
        String renegotiate = "/secure/MentoringGoalRenegotiate!default.jspa?issue=" + id;
        refused("a proposal that is refused", "amara", renegotiate, "#mentoring-goal-propose");
        refused("an update that is refused", "amara", "/secure/MentoringGoalUpdate!default.jspa?issue=" + id, "#mentoring-update-save");
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"").matcher(siobhan.get(renegotiate).text());
        assertThat(seen.find()).isTrue();
        siobhan.submitUnforged("/secure/MentoringGoalRenegotiate.jspa", Map.of("issue", id, "formId", UUID.randomUUID().toString(), "seen", seen.group(1),
                "reason", "Said by Amara", "summary", "Book the room", "measurable", "Said by Amara", "measure-target", "7", "measure-baseline", "1",
                "due", LocalDate.now().plusDays(90).toString()));
        Matcher proposal = Pattern.compile("[&;]proposal=([0-9]+)").matcher(siobhan.get("/browse/" + key).text());
        assertThat(proposal.find()).isTrue();
        page("answering a proposal", "amara", "/secure/MentoringGoalAnswer!default.jspa?issue=" + id + "&proposal=" + proposal.group(1));
    }

    private void planAndSkills() {
        String plan = "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:action-plan";
        String map = "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:skill-map";
        pair.milestone("Said by Amara");
        String edited = pair.as("amara").get("/rest/api/2/issue/" + milestone).json().path("id").asText();
        String skill = "";
        for (String name : List.of("Said by Amara", "Book the room", "Write the agenda")) {
            Caller.Answer added = pair.as("amara").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/skills",
                    Map.of("owner", "mentee", "name", name, "now", 2, "wanted", 4, "milestones", List.of(milestone)));
            assertThat(added.status()).as(added.text()).isEqualTo(201);
            skill = added.json().path("id").asText();
        }
        panels("the action plan", "amara", plan);
        panels("the action plan for a manager", "tamsin", plan);
        panels("the action plan while a line is changed", "amara", plan + "&edit=" + edited);
        page("the action plan to print", "amara", "/secure/MentoringActionPlan!default.jspa?projectId=" + pair.projectId());
        panels("the skill map", "amara", map);
        page("a new skill", "amara", "/secure/MentoringNewSkill!default.jspa?projectId=" + pair.projectId());
        refused("a skill that is refused", "amara", "/secure/MentoringNewSkill!default.jspa?projectId=" + pair.projectId(), "#main form.aui button.aui-button-primary");
        page("changing a skill", "amara", "/secure/MentoringSkill!default.jspa?id=" + skill);
        page("taking a skill back", "amara", "/secure/MentoringSkillRemove!default.jspa?id=" + skill);
        page("a skill that is not there", "amara", "/secure/MentoringSkill!default.jspa?id=999999");
    }

    private void charter() {
        String path = "/rest/mentoring/1.0/pairs/" + pair.id() + "/charter";
        String pages = "/secure/MentoringCharter%s!default.jspa?id=" + pair.id();
        page("a charter that is not there", "tamsin", pages.formatted("Start"));
        JsonNode begun = pair.as("amara").post(path, Map.of()).json();
        begun.path("words").forEach(words -> written.addAll(List.of(words.asText().split("\n"))));
        begun.path("terms").path("boundaries").forEach(boundary -> written.add(boundary.path("area").asText()));
        begun.path("terms").path("duties").forEach(duty -> written.add(duty.path("what").asText()));
        Caller.Answer signed = pair.as("amara").post(path + "/signatures", Map.of("seen", begun.path("seen").asText(), "promise", "speak-up"));
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        pair.as("siobhan").put(path + "/boundaries/1", Map.of("mine", "Said by Amara", "proposal", "Book the room"));

        String sidebar = "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:charter";
        panels("the charter", "amara", sidebar);
        panels("the charter for a manager", "tamsin", sidebar);
        panels("the charter's issue", "amara", "/browse/" + begun.path("issueKey").asText());
        page("signing the charter", "amara", pages.formatted("Sign"));
        refused("a signature that is refused", "amara", pages.formatted("Sign"), "#mentoring-sign-submit");
        page("versions of the charter", "amara", pages.formatted("Versions"));
        for (String part : List.of("Boundaries", "Logistics", "Duties", "Measures")) {
            page("part of the charter: " + part, "amara", pages.formatted(part));
        }
        refused("answers that are refused", "amara", "/secure/MentoringExpectations!default.jspa?id=" + pair.id(), "#mentoring-give-answers");
    }

    private void checkIns() {
        JsonNode logged = pair.logged("amara", Map.of("day", LocalDate.now().minusDays(2).toString(), "minutes", 45, "mode", "video", "mood", "good",
                "outcome", "insight", "takeaways", "Said by Amara", "issueKey", milestone,
                "actions", List.of(Map.of("text", "Book the room", "owner", "mentee", "due", LocalDate.now().plusDays(9).toString()))));
        String id = logged.path("id").asText();
        String issueId = pair.as("amara").get("/rest/api/2/issue/" + milestone).json().path("id").asText();
        panels("the pair's issue", "amara", "/browse/" + pair.issueKey());
        panels("the relationship", "amara", "/browse/" + pair.issueKey() + "?page=org.mentoringpair.jira:relationship-tab");
        panels("a goal", "amara", "/browse/" + goal);
        panels("a milestone", "amara", "/browse/" + milestone);
        panels("a milestone for a manager", "tamsin", "/browse/" + milestone);
        page("a check-in", "amara", "/secure/MentoringCheckIn!default.jspa?issueId=" + issueId);
        refused("a check-in that is refused", "amara", "/secure/MentoringCheckIn!default.jspa?issueId=" + issueId, "#mentoring-save-check-in");
        page("all check-ins", "amara", "/secure/MentoringCheckIns!default.jspa?issueId=" + issueId);
        page("editing a check-in", "amara", "/secure/MentoringCheckInEdit!default.jspa?id=" + id);
        page("deleting a check-in", "amara", "/secure/MentoringCheckInDelete!default.jspa?id=" + id);
        page("a check-in that is not there", "amara", "/secure/MentoringCheckIn!default.jspa?issueId=1");
        Caller.Answer topic = pair.as("siobhan").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/next-check-in/topics", Map.of("words", "Said by Amara"));
        assertThat(topic.status()).as(topic.text()).isEqualTo(200);
        panels("the next check-in", "amara", "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:next-check-in");
        refused("a topic without a word", "amara", "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:next-check-in", "#mentoring-add-topic");
        page("preparing for a check-in", "amara", "/secure/MentoringPrepare!default.jspa?id=" + pair.id());
        page("meeting", "siobhan", "/secure/MentoringMeeting!default.jspa?id=" + pair.id());
        refused("a question of one's own that is refused", "siobhan", "/secure/MentoringMeeting!default.jspa?id=" + pair.id(), "#mentoring-add-question");
        page("asking the mentor", "amara", "/secure/MentoringAsk!default.jspa?id=" + pair.id());
        refused("a question that is refused", "amara", "/secure/MentoringAsk!default.jspa?id=" + pair.id(), "#mentoring-save-question");
        page("saying what was learned", "siobhan", "/secure/MentoringLearned!default.jspa?id=" + id);
        page("skipping a check-in", "amara", "/secure/MentoringPostpone!default.jspa?id=" + pair.id());
        refused("a pause that is refused", "amara", "/secure/MentoringPostpone!default.jspa?id=" + pair.id(), "#mentoring-pause");
        page("preparing for a check-in that is not there", "amara", "/secure/MentoringPrepare!default.jspa?id=999999");
    }

    private void journalAndReflections() {
        String write = "/secure/MentoringJournalEntry!default.jspa?pairId=" + pair.id();
        Caller.Answer written = pair.as("amara").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/journal", Map.of("day", LocalDate.now().minusDays(2).toString(),
                "text", "Said by Amara", "tags", List.of("saying no"), "mood", 4, "confidence", 3, "readers", "both"));
        assertThat(written.status()).as(written.text()).isEqualTo(201);
        String id = written.json().path("id").asText();
        panels("the journal", "amara", pair.journalPage());
        panels("the journal of the other one", "siobhan", pair.journalPage());
        page("a journal entry", "amara", write);
        refused("a journal entry that is refused", "amara", write, "#mentoring-save-entry");
        page("editing a journal entry", "amara", "/secure/MentoringJournalEdit!default.jspa?id=" + id);
        page("deleting a journal entry", "amara", "/secure/MentoringJournalDelete!default.jspa?id=" + id);
        String done = pair.milestone("Write the agenda");
        Caller.Answer moved = pair.take("amara", done, "Done", Map.of());
        assertThat(moved.status()).as(moved.text()).isEqualTo(204);
        panels("a milestone that is done", "amara", "/browse/" + done);
        String reflect = "/secure/MentoringReflect!default.jspa?milestone=" + pair.as("amara").get("/rest/api/2/issue/" + done).json().path("id").asText();
        page("looking back", "amara", reflect);
        refused("looking back without a word", "amara", reflect, "#mentoring-save-reflection");
        String blocked = pair.milestone("Find a room");
        String block = "/secure/MentoringBlock!default.jspa?milestone=" + pair.as("amara").get("/rest/api/2/issue/" + blocked).json().path("id").asText();
        page("saying what help is needed", "amara", block);
        refused("needing help without a word", "amara", block, "#mentoring-save-block");
        String celebrate = "/secure/MentoringCelebrate!default.jspa?issue=" + pair.as("amara").get("/rest/api/2/issue/" + done).json().path("id").asText();
        page("celebrating", "amara", celebrate);
        page("celebrations", "victor", "/secure/MentoringCelebrations!default.jspa");
        panels("a milestone that is open", "amara", "/browse/" + blocked);
        page("a journal entry that is not there", "amara", "/secure/MentoringJournalEdit!default.jspa?id=1");
    }

    private void closing() {
        panels("closing", "siobhan", "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:closing");
        String look = "/secure/MentoringFarewell!default.jspa?id=" + pair.id();
        page("looking back at the end", "amara", look);
        refused("looking back at the end without a word", "amara", look, "#mentoring-save-farewell");
        page("a growth summary", "amara", "/secure/MentoringSummary!default.jspa?purpose=GROWTH&id=" + pair.id());
        refused("a summary without a word", "amara", "/secure/MentoringSummary!default.jspa?purpose=MANAGER&id=" + pair.id(), "#mentoring-save-summary");
        page("would you mentor", "amara", "/secure/MentoringWouldMentor!default.jspa?id=" + pair.id());
        refused("an offer without agreement", "amara", "/secure/MentoringWouldMentor!default.jspa?id=" + pair.id(), "#mentoring-save-offer");
        page("an impact story", "amara", "/secure/MentoringImpactStory!default.jspa?id=" + pair.id());
        refused("an impact story without a word", "amara", "/secure/MentoringImpactStory!default.jspa?id=" + pair.id(), "#mentoring-save-story");
        page("a nomination", "amara", "/secure/MentoringNomination!default.jspa?id=" + pair.id());
        refused("a nomination without a word", "amara", "/secure/MentoringNomination!default.jspa?id=" + pair.id(), "#mentoring-save-nomination");
        page("a nomination that is not there", "amara", "/secure/MentoringNomination!print.jspa?by=mentee&id=" + pair.id());
        page("stories", "tamsin", "/secure/MentoringStories!default.jspa");
        page("who would mentor", "tamsin", "/secure/MentoringMentorOffers!default.jspa");
        page("verifying a certificate", "tamsin", "/secure/MentoringCertificate!verify.jspa?number=1&seal=2");
        page("a certificate that is not there", "amara", "/secure/MentoringCertificate!default.jspa?id=" + pair.id());
        page("a summary that is not there", "siobhan", "/secure/MentoringSummary!read.jspa?id=" + pair.id());
    }

    private void concerns() {
        String raise = "/secure/MentoringConcern!default.jspa?projectId=" + pair.projectId();
        page("raising a concern", "amara", raise);
        refused("a concern that is refused", "amara", raise, "#mentoring-save-concern");
        String concern = pair.issue("Concern", "Said by Amara", Map.of(pair.field("What happened"), "Said by Amara", pair.field("Who should know"), Map.of("value", "The two of us")));
        String id = pair.as("amara").get("/rest/api/2/issue/" + concern).json().path("id").asText();
        panels("a concern", "amara", "/browse/" + concern);
        refused("looking at a concern again", "siobhan", "/secure/MentoringConcernLook!default.jspa?id=" + id, "#mentoring-save-look");
        refused("letting more people read a concern", "amara", "/secure/MentoringConcernAudience!default.jspa?id=" + id, "#mentoring-save-audience");
        page("reading a concern", "amara", "/secure/MentoringConcernRead!default.jspa?id=" + id);
        page("a concern that is not there", "amara", "/secure/MentoringConcernRead!default.jspa?id=1");
        page("a partner who has gone quiet", "amara", "/secure/MentoringQuiet!default.jspa?id=" + pair.id());
        refused("a look at oneself", "amara", "/secure/MentoringReadiness!default.jspa", "#mentoring-look-at-myself");
        page("somebody else\u2019s quiet partner", "tamsin", "/secure/MentoringQuiet!default.jspa?id=" + pair.id());
        refused("a fit check that is refused", "amara", "/secure/MentoringFitCheck!default.jspa?id=" + pair.id(), "#mentoring-save-fit");
        page("somebody else\u2019s fit check", "tamsin", "/secure/MentoringFitCheck!default.jspa?id=" + pair.id());
        page("what asks for a manager", "tamsin", "/secure/MentoringCalls!default.jspa");
    }

    private void enrolment() {
        String profile = Enrolled.kenji(pair, jira);
        String intake = "/secure/MentoringIntake!default.jspa?programme=" + pair.programmeId();
        String join = "/secure/MentoringEnrol!default.jspa?part=MENTOR&programme=" + pair.programmeId();
        written.addAll(List.of("田中 健二", "Saying no", "English", "Japan Time"));
        page("programmes to join", "victor", "/secure/MentoringEnrolments!default.jspa");
        page("joining a programme", "victor", join);
        page("changing what one said", "kenji", join);
        refused("joining without a word", "amara", join.replace("MENTOR", "MENTEE"), "#mentoring-save-enrolment");
        page("a programme that is not there to join", "amara", "/secure/MentoringEnrol!default.jspa?part=MENTOR&programme=999999");
        page("who takes part", "tamsin", intake);
        refused("who takes part, saved", "tamsin", intake, "#mentoring-save-intake");
        Enrolled.joined(pair, "kenji", "MENTEE", Map.of("skills", "Said by Amara", "experience", "Said by Amara", "department", "Book the room"));
        Enrolled.joined(pair, "priya", "MENTEE", Map.of("skills", "Saying no", "languages", "English"));
        written.add("Priya Raghunathan");
        page("the matching board", "tamsin", "/secure/MentoringMatching!default.jspa?programme=" + pair.programmeId());
        page("what counts", "tamsin", "/secure/MentoringWeighing!default.jspa?programme=" + pair.programmeId());
        page("somebody else\u2019s board", "amara", "/secure/MentoringMatching!default.jspa?programme=" + pair.programmeId());
        page("a profile", "tamsin", "/secure/MentoringProfile!default.jspa?id=" + profile);
    }

    private void library() {
        String programme = String.valueOf(pair.programmeId());
        String library = "/secure/MentoringResources!default.jspa?programme=" + programme;
        Caller.Answer added = pair.as("tamsin").submitUnforged("/secure/MentoringResourceNew.jspa", Map.of("programme", programme, "title", "Said by Amara", "type", "ARTICLE",
                "link", "https://wiki.example.com/asking", "why", "Book the room", "language", "GERMAN", "forWhom", "MENTOR", "formId", UUID.randomUUID().toString()));
        assertThat(added.status()).as(added.text()).isEqualTo(302);
        Caller.Answer told = pair.as("siobhan").submitUnforged("/secure/MentoringStory.jspa", Map.of("pair", String.valueOf(pair.id()), "title", "Write the agenda",
                "words", "Said by Amara", "readers", "programme", "language", "ENGLISH", "forWhom", "BOTH", "formId", UUID.randomUUID().toString()));
        assertThat(told.status()).as(told.text()).isEqualTo(302);
        String id = added.header("Location").replaceAll(".*mentoring-resource-", "");
        page("the library", "amara", library);
        page("the library for a manager", "tamsin", library);
        page("the library where nothing fits", "amara", library + "&type=PODCAST");
        page("a new resource", "tamsin", "/secure/MentoringResourceNew!default.jspa?programme=" + programme);
        refused("a resource that is refused", "tamsin", "/secure/MentoringResourceNew!default.jspa?programme=" + programme, "#mentoring-save-resource");
        page("changing a resource", "tamsin", "/secure/MentoringResourceEdit!default.jspa?id=" + id);
        page("removing a resource", "tamsin", "/secure/MentoringResourceRemove!default.jspa?id=" + id);
        page("a story", "siobhan", "/secure/MentoringStory!default.jspa?pair=" + pair.id());
        page("a resource that is not there", "amara", "/secure/MentoringResourceEdit!default.jspa?id=" + id);
        places.add(new Place("my mentoring", "amara", boardWith("my-mentoring"), ".mentoring-mine", null));
        places.add(new Place("a figure on a dashboard", "tamsin", boardWith("figure-health"), ".mentoring-figure-item", null));
        page("pairs of one's programmes", "tamsin", "/secure/MentoringProgrammePairs!default.jspa");
        refused("reminding nobody", "tamsin", "/secure/MentoringProgrammePairs!default.jspa", "#mentoring-nudge");
        page("the report of a programme", "tamsin", "/secure/MentoringReport!default.jspa?programme=" + pair.programmeId());
        page("a report of somebody else's programme", "victor", "/secure/MentoringReport!default.jspa");
        page("a programme for those who run it", "tamsin", "/secure/MentoringProgramme!default.jspa?id=" + programme);
    }

    /** A dashboard with the item on it. */
    private String boardWith(String item) {
        Caller admin = Caller.named("admin", jira);
        String board = "/secure/" + admin.submitUnforged("/secure/AddPortalPage.jspa", Map.of("portalPageName", item + " " + pair.key(), "shareType", "authenticated"))
                .header("Location").replaceAll(".*/", "");
        admin.submitUnforged("/secure/Dashboard.jspa", Map.of("selectPageId", board.replaceAll(".*=", ""), "change", "add", "moduleKey", "org.mentoringpair.jira:" + item));
        return board;
    }

    private void feedback() {
        String ask = "/secure/MentoringAskColleague!default.jspa?pairId=" + pair.id();
        String colleagues = "/secure/MentoringColleagues!default.jspa?pairId=" + pair.id();
        written.add("Victor Delacroix");
        String given = pair.issue("Feedback", "Said by Amara", Map.of(pair.field("Feedback on milestone"), milestone, pair.field("Situation"), "Said by Amara"));
        panels("feedback of one's own", "amara", "/browse/" + given);
        for (String question : List.of("Said by Amara", "Book the room")) {
            Caller.Answer asked = pair.as("amara").submitUnforged("/secure/MentoringAskColleague.jspa", Map.of("pairId", String.valueOf(pair.id()),
                    "formId", "5f0c2f9e-0000-4000-8000-%012d".formatted(pair.id() * 10 + question.charAt(0) % 10), "colleague", "victor", "question", question, "term", "ONE_WEEK"));
            assertThat(asked.status()).as(asked.text()).isEqualTo(302);
            String request = pair.as("amara").get(colleagues).text().replaceFirst("(?s).*?id=\"mentoring-request-(\\d+)\".*", "$1");
            if (question.equals("Said by Amara")) {
                pair.as("victor").submitUnforged("/secure/MentoringAnswerColleague.jspa", Map.of("request", request, "behaviour", "Said by Amara", "suggestion", "Book the room"));
            } else {
                String answer = "/secure/MentoringAnswerColleague!default.jspa?request=" + request;
                page("answering a colleague", "victor", answer);
                refused("answering a colleague without a word", "victor", answer, "#mentoring-answer");
            }
        }
        page("asking a colleague", "amara", ask);
        refused("asking a colleague nothing", "amara", ask, "#mentoring-ask");
        page("feedback from colleagues", "amara", colleagues);
        page("feedback from colleagues for the mentor", "siobhan", colleagues);
        page("feedback from colleagues that is not there", "amara", "/secure/MentoringColleagues!default.jspa?pairId=999999");
    }

    private void administration() {
        page("filters for programmes", "tamsin", "/secure/MentoringFilters!default.jspa");
        page("somebody else\u2019s filters", "victor", "/secure/MentoringFilters!default.jspa");
        page("help for searching", "tamsin", "/secure/MentoringSearchHelp!default.jspa");
        String setUp = "/secure/MentoringPairSetUp!default.jspa?projectId=" + PairAtWork.projectId(waiting, jira);
        panels("a project that waits", "admin", "/projects/" + waiting + "?selectedItem=org.mentoringpair.jira:pair-home");
        page("projects that wait", "admin", "/secure/MentoringPairSetUp!default.jspa");
        page("setting up a pair", "admin", setUp);
        refused("a pair that is refused", "admin", setUp, "#main form.aui button.aui-button-primary");
        page("programmes", "admin", "/secure/admin/MentoringProgrammes!default.jspa");
        page("changing a programme", "admin", "/secure/admin/MentoringProgrammes!default.jspa?id=" + pair.programmeId());
        refused("a programme that is refused", "admin", "/secure/admin/MentoringProgrammes!default.jspa", "#main form.aui button.aui-button-primary");
        page("goals at once", "admin", "/secure/admin/MentoringGoalLimit!default.jspa");
        page("skill levels", "admin", "/secure/admin/MentoringSkillScale!default.jspa");
        places.add(new Place("the set-up", "admin", "/secure/admin/MentoringSetUp!default.jspa", SET_UP, null));
    }

    private void page(String name, String person, String address) {
        places.add(new Place(name, person, address, PAGE, null));
    }

    private void refused(String name, String person, String address, String press) {
        places.add(new Place(name, person, address, PAGE, press));
    }

    private void panels(String name, String person, String address) {
        places.add(new Place(name, person, address, PARTS, null));
    }
}
