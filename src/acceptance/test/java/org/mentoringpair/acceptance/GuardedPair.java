package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentoringpair.acceptance.PermissionTable.Word;

/** A pair whose goal, milestone, comment, history, check-in, charter, feedback, reflection, concern, journal and story each hold a word that stands nowhere else. */
final class GuardedPair {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final Pattern EDITION = Pattern.compile("name=\"edition\" value=\"([^\"]*)\"");
    private static final Pattern PROPOSAL = Pattern.compile("[&;]proposal=([0-9]+)");
    private static final Pattern REQUEST = Pattern.compile("id=\"mentoring-request-(\\d+)\"");

    private final Jira jira;
    private final PairAtWork pair;
    private final Map<Word, String> secrets = new EnumMap<>(Word.class);
    private final Map<Word, String> sealed = new EnumMap<>(Word.class);
    private final String goal;
    private final String milestone;
    private final String savedForGoals;
    private final String savedForSealed;
    private final LocalDate metOn = LocalDate.now().minusDays(20);
    private final long checkIn;
    private final long skill;
    private final long entry;
    private final String blockedMilestone;
    private String doneMilestone;
    private String celebrated;
    private boolean told;
    private String measuredGoal;
    private String agreedGoal;
    private String firstLink;
    private boolean agreed;
    private String feedbackMilestone;
    private boolean summed;
    private int edits;

    GuardedPair(String key, String visibility, Jira jira) {
        this.jira = jira;
        this.pair = PairAtWork.named(key, visibility, jira);
        for (Word word : Word.values()) {
            secrets.put(word, "between" + word.name().toLowerCase(Locale.ROOT).replace("_", "") + pair.key().toLowerCase(Locale.ROOT));
        }
        goal = pair.goal(secrets.get(Word.GOAL));
        milestone = pair.milestone(goal, secrets.get(Word.MILESTONE));
        Caller.Answer comment = pair.as("amara").post("/rest/api/2/issue/" + milestone + "/comment", Map.of("body", secrets.get(Word.COMMENT)));
        assertThat(comment.status()).as(comment.text()).isEqualTo(201);
        describes(secrets.get(Word.HISTORY));
        describes("");
        Word.SEALED.forEach(word -> sealed.put(word, pair.betweenTheTwo(word.type(), secrets.get(word))));
        savedForGoals = shared("Goals of " + pair.key(), "Epic, Milestone");
        savedForSealed = shared("Confidences of " + pair.key(), "Feedback, Reflection, Concern");
        Caller.Answer agenda = pair.as("amara").post(nextCheckInPath() + "/topics", Map.of("words", secrets.get(Word.AGENDA)));
        assertThat(agenda.status()).as(agenda.text()).isEqualTo(200);
        checkIn = pair.logged("amara", meeting(metOn, secrets.get(Word.CHECK_IN), milestone)).path("id").asLong();
        skill = skill(secrets.get(Word.SKILL));
        entry = entry(secrets.get(Word.JOURNAL), "only-me");
        entry(secrets.get(Word.SHARED_ENTRY), "both");
        blockedMilestone = pair.milestone("A step that is blocked");
        blocks(idOf(blockedMilestone), secrets.get(Word.OBSTACLE));
        Caller.Answer told = pair.as("siobhan").submitUnforged("/secure/MentoringStory.jspa", story(secrets.get(Word.STORY)));
        assertThat(told.status()).as(told.text()).isEqualTo(302);
    }

    private void describes(String description) {
        Caller.Answer edited = pair.as("amara").put("/rest/api/2/issue/" + milestone, Map.of("fields", Map.of("description", description)));
        assertThat(edited.status()).as(edited.text()).isEqualTo(204);
    }

    /** The mentee saves a search and shares it with everybody; what it finds is up to whoever asks it. */
    private String shared(String name, String types) {
        pair.as("amara").put("/rest/api/2/filter/defaultShareScope", Map.of("scope", "AUTHENTICATED"));
        Caller.Answer saved = pair.as("amara").post("/rest/api/2/filter", Map.of("name", name, "jql", "issuetype in (" + types + ") AND project = " + pair.key()));
        pair.as("amara").put("/rest/api/2/filter/defaultShareScope", Map.of("scope", "PRIVATE"));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        return saved.json().path("id").asText();
    }

    /** The key of the feedback, reflection or concern. */
    String sealed(Word word) {
        return sealed.get(word);
    }

    String savedForGoals() {
        return savedForGoals;
    }

    String savedForSealed() {
        return savedForSealed;
    }

    PairAtWork pair() {
        return pair;
    }

    String milestone() {
        return milestone;
    }

    String milestoneId() {
        return pair.as("amara").get("/rest/api/2/issue/" + milestone).json().path("id").asText();
    }

    /** The mentee's, linked to the milestone. */
    long skill() {
        return skill;
    }

    /** A skill of the mentee's that may be changed or taken back. */
    long spareSkill() {
        edits++;
        return skill("Spare skill " + edits);
    }

    private long skill(String name) {
        Caller.Answer added = pair.as("amara").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/skills",
                Map.of("owner", "mentee", "name", name, "now", 1, "wanted", 3, "milestones", List.of(milestone)));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.json().path("id").asLong();
    }

    /** The key of the goal that holds the word for goals. */
    String guardedGoal() {
        return goal;
    }

    /** The key of another goal, with a number to reach. */
    String measuredGoal() {
        if (measuredGoal == null) {
            measuredGoal = pair.issue("Epic", "Something to count", Map.of(pair.field("Epic Name"), "Count", pair.field("Measure: target"), 9));
        }
        return measuredGoal;
    }

    /** What a form sends along that shows where that goal is now. */
    String counted() {
        String now = pair.as("amara").get("/rest/api/2/issue/" + measuredGoal()).json().path("fields").path(pair.field("Measure: now")).asText("");
        return now.replaceFirst("[.]0$", "").replace("null", "");
    }

    /** Jira's id of a goal that the mentee agreed on; each time it says something else, so that nobody's agreement holds. */
    String agreedGoal() {
        if (agreedGoal == null) {
            agreedGoal = pair.issue("Epic", "Something to agree on", Map.of(pair.field("Epic Name"), "Agree", pair.field("Goal frame"), Map.of("value", "REAL"),
                    pair.field("Measure: target"), 9));
            pair.milestone(agreedGoal, "A first step");
            Caller.Answer agreed = pair.take("amara", agreedGoal, "Agree", Map.of());
            assertThat(agreed.status()).as(agreed.text()).isEqualTo(204);
        }
        pair.edit("amara", agreedGoal, "Measurable", "Seen for the time number " + ++edits);
        return idOf(agreedGoal);
    }

    /** What the form sends along that shows what that goal says. */
    String seenOfGoal() {
        Matcher seen = SEEN.matcher(pair.as("amara").get("/secure/MentoringGoalAgree!default.jspa?issue=" + idOf(agreedGoal)).text());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    /** Proposals about that goal that wait for an answer are taken back. */
    void withoutProposal(String goalId) {
        Matcher open = PROPOSAL.matcher(pair.as("amara").get("/browse/" + agreedGoal).text());
        if (open.find()) {
            for (String person : List.of("amara", "siobhan")) {
                pair.as(person).submitUnforged("/secure/MentoringGoalAnswer.jspa", Map.of("issue", goalId, "proposal", open.group(1), "answer", "WITHDRAWN"));
            }
        }
    }

    /** The mentor's proposal about that goal, by its id. */
    String proposal(String goalId) {
        withoutProposal(goalId);
        pair.as("siobhan").submitUnforged("/secure/MentoringGoalRenegotiate.jspa", proposed(goalId));
        Matcher open = PROPOSAL.matcher(pair.as("amara").get("/browse/" + agreedGoal).text());
        assertThat(open.find()).isTrue();
        return open.group(1);
    }

    Map<String, String> proposed(String goalId) {
        return Map.of("issue", goalId, "formId", UUID.randomUUID().toString(), "seen", seenOfGoal(), "reason", "Time is short", "summary", "Something to agree on",
                "measurable", "Proposed for the time number " + ++edits, "measure-target", "9");
    }

    /** The address of the goal that both are to agree on, and none as long as nobody has asked for it. */
    String agreedGoalPath() {
        return agreedGoal == null ? "" : "/browse/" + agreedGoal;
    }

    /** A milestone without owner and day, by Jira's id. */
    String spareMilestone() {
        return idOf(keyOfSpareMilestone());
    }

    String keyOfSpareMilestone() {
        return pair.milestone("A step to change");
    }

    /** The key of a milestone that is done and on which the pair's reflection looks back. */
    String doneMilestone() {
        if (doneMilestone == null) {
            doneMilestone = pair.milestone("A step that is done");
            assertThat(pair.take("amara", doneMilestone, "Done", Map.of()).status()).isEqualTo(204);
            Caller.Answer linked = pair.as("amara").post("/rest/api/2/issueLink", Map.of("type", Map.of("name", "Mentoring reflection"),
                    "inwardIssue", Map.of("key", sealed(Word.REFLECTION)), "outwardIssue", Map.of("key", doneMilestone)));
            assertThat(linked.status()).as(linked.text()).isEqualTo(201);
        }
        return doneMilestone;
    }

    /** The key of a milestone on which the pair's feedback is; its own name is no secret. */
    String feedbackMilestone() {
        if (feedbackMilestone == null) {
            feedbackMilestone = pair.milestone("A step with feedback");
            Caller.Answer linked = pair.as("amara").post("/rest/api/2/issueLink", Map.of("type", Map.of("name", "Mentoring feedback"),
                    "inwardIssue", Map.of("key", sealed(Word.FEEDBACK)), "outwardIssue", Map.of("key", feedbackMilestone)));
            assertThat(linked.status()).as(linked.text()).isEqualTo(201);
        }
        return feedbackMilestone;
    }

    /** The key of a milestone of which the mentee said what help is needed. */
    String blockedMilestone() {
        return blockedMilestone;
    }

    /** Another one, by Jira's id, which may be marked otherwise. */
    String spareBlocked() {
        String spare = spareMilestone();
        blocks(spare, "Nothing much");
        return spare;
    }

    /** The key of a milestone that is done and that the two celebrate by themselves. */
    String celebrated() {
        if (celebrated == null) {
            celebrated = doneStep();
            pair.as("amara").submitUnforged("/secure/MentoringCelebrate.jspa", Map.of("issue", idOf(celebrated), "words", "Nothing much", "audience", "PAIR", "edition", "0"));
        }
        return celebrated;
    }

    /** Another one, by Jira's id, of which the mentee would like to tell everybody. */
    String spareCelebrated() {
        String spare = idOf(doneStep());
        pair.as("amara").submitUnforged("/secure/MentoringCelebrate.jspa", Map.of("issue", spare, "words", "Nothing much", "audience", "PUBLIC", "edition", "0"));
        return spare;
    }

    /** Both agree that everybody reads of something they celebrate. */
    void toldToEverybody() {
        if (!told) {
            String issue = idOf(doneStep());
            pair.as("amara").submitUnforged("/secure/MentoringCelebrate.jspa", Map.of("issue", issue, "words", "Everybody may know", "audience", "PUBLIC", "edition", "0"));
            pair.as("siobhan").submitUnforged("/secure/MentoringCelebrationConsent.jspa", Map.of("issue", issue, "step", "agree", "edition", "1"));
            told = true;
        }
    }

    /** The key of a milestone that is done and that nobody has celebrated yet. */
    String doneStep() {
        String step = pair.milestone("A step to celebrate");
        assertThat(pair.take("amara", step, "Done", Map.of()).status()).isEqualTo(204);
        return step;
    }

    /** Each of the two has thanked the other one. */
    void thanked() {
        for (String giver : List.of("amara", "siobhan")) {
            pair.as(giver).submitUnforged("/secure/MentoringThank.jspa", Map.of("what", "MILESTONE", "id", idOf(blockedMilestone), "step", "thank"));
        }
    }

    private void blocks(String milestoneId, String help) {
        pair.as("amara").submitUnforged("/secure/MentoringBlock.jspa", Map.of("milestone", milestoneId, "help", help, "edition", "0"));
        assertThat(pair.as("siobhan").get("/secure/MentoringBlock!default.jspa?milestone=" + milestoneId).text()).as("what is in the way").contains(help);
    }

    /** What the mentee asks Victor for, who can still answer. */
    String request() {
        withoutRequest();
        Caller.Answer asked = pair.as("amara").submitUnforged("/secure/MentoringAskColleague.jspa", question("victor"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(302);
        return lastRequest();
    }

    /** The form of a mentee who asks somebody. */
    Map<String, String> question(String colleague) {
        return Map.of("pairId", String.valueOf(pair.id()), "formId", UUID.randomUUID().toString(), "colleague", colleague, "question", "How do I explain?", "term", "ONE_WEEK");
    }

    String lastRequest() {
        Matcher request = REQUEST.matcher(colleagues());
        assertThat(request.find()).isTrue();
        return request.group(1);
    }

    /** Withdraws whatever is still open: nobody can be asked twice at once. */
    void withoutRequest() {
        REQUEST.matcher(colleagues()).results().map(request -> request.group(1)).forEach(request -> pair.as("amara").submitUnforged("/secure/MentoringColleagues.jspa",
                Map.of("pairId", String.valueOf(pair.id()), "request", request, "step", "withdraw")));
    }

    private String colleagues() {
        return pair.as("amara").get("/secure/MentoringColleagues!default.jspa?pairId=" + pair.id()).text();
    }

    String idOf(String key) {
        return pair.as("amara").get("/rest/api/2/issue/" + key).json().path("id").asText();
    }

    /** Jira's id of the status of an issue. */
    String status(String issueId) {
        return pair.as("amara").get("/rest/api/2/issue/" + issueId).json().path("fields").path("status").path("id").asText();
    }

    /** Jira's id of the goal that stands first on the pair's plan. */
    String firstGoal() {
        return pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/action-plan").json().path("goals").path(0).path("issueId").asText();
    }

    /** Whether a text says, as REST or as a page does, on which day the two met. */
    boolean isDayIn(String text) {
        return Stream.of("uuuu-MM-dd", "dd/MMM/yy").map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
                .anyMatch(form -> text.contains(form.format(metOn)));
    }

    long checkIn() {
        return checkIn;
    }

    /** In which the pair is now, as REST writes it. */
    String stage() {
        return pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id()).json().path("stage").asText();
    }

    String secret(Word word) {
        return secrets.get(word);
    }

    /** A check-in of the mentee's that may be changed or deleted; its day is before the last one, so that the pair stays overdue. */
    long spareCheckIn() {
        return pair.logged("amara", meeting(LocalDate.now().minusDays(25), "Nothing much", milestone)).path("id").asLong();
    }

    /** The two are in Direction and have agreed on a goal. */
    void isOfferedProgress() {
        if (!agreed) {
            agreed = true;
            String goal = pair.goal("A goal agreed on");
            pair.milestone(goal, "A first step");
            Caller.Answer taken = pair.take("amara", goal, "Agree", Map.of(pair.field("Measurable"), "Seen by both", "duedate", LocalDate.now().plusDays(90).toString()));
            assertThat(taken.status()).as(taken.text()).isEqualTo(204);
        }
        inStage("direction");
    }

    /** The two have closed, because what they wanted is reached. */
    void closed() {
        if (!pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id()).json().path("stage").asText().equals("closed")) {
            inStage("moving-on");
            Caller.Answer closed = pair.take("amara", pair.issueKey(), "Close", Map.of(pair.field("Closing reason"), Map.of("value", "We reached what we wanted")));
            assertThat(closed.status()).as(closed.text()).isEqualTo(204);
        }
    }

    /** So that the form begins with that, and not with the mentee's skills. */
    void offersToMentor() {
        Caller.Answer offered = pair.as("amara").submitUnforged("/secure/MentoringWouldMentor.jspa",
                Map.of("id", String.valueOf(pair.id()), "topics", "Design reviews", "hours", "2", "agreed", "true"));
        assertThat(offered.status()).isEqualTo(302);
    }

    /** The mentor proposes the mentee for an award, who agrees; whatever was written before is withdrawn. */
    void agreesOnNomination() {
        String id = String.valueOf(pair.id());
        for (Map<String, String> sent : List.of(Map.of("id", id, "withdraw", "true"), Map.of("id", id, "award", "Mentee of the year", "words", "She asks back"))) {
            assertThat(pair.as("siobhan").submitUnforged("/secure/MentoringNomination.jspa", sent).status()).isEqualTo(302);
        }
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([0-9.]+)\"").matcher(pair.as("amara").get("/secure/MentoringNomination!default.jspa?id=" + id).text());
        assertThat(seen.find()).isTrue();
        assertThat(pair.as("amara").submitUnforged("/secure/MentoringNomination.jspa", Map.of("id", id, "seen", seen.group(1), "agrees", "true")).status()).isEqualTo(302);
    }

    /** The mentee keeps a growth summary of every goal and skill, and does not share it. */
    void keepsSummary() {
        if (!summed) {
            summed = true;
            String form = pair.as("amara").get("/secure/MentoringSummary!default.jspa?id=" + pair.id()).text();
            Map<String, String> sent = new HashMap<>(Map.of("id", String.valueOf(pair.id()), "purpose", "GROWTH", "version", "0"));
            for (String kind : List.of("goal", "skill")) {
                Matcher first = Pattern.compile("name=\"" + kind + "\" value=\"([0-9]+)\"").matcher(form);
                assertThat(first.find()).as(form).isTrue();
                sent.put(kind, first.group(1));
            }
            assertThat(pair.as("amara").submitUnforged("/secure/MentoringSummary.jspa", sent).status()).isEqualTo(302);
        }
    }

    /** Moves the pair there, from wherever it is. */
    void inStage(String stage) {
        String path = "/rest/mentoring/1.0/pairs/" + pair.id();
        Caller.Answer moved = pair.as("amara").put(path + "/stage", Map.of("from", pair.as("amara").get(path).json().path("stage").asText(), "stage", stage));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }

    /** An entry in the mentee's journal that only she reads. */
    long entry() {
        return entry;
    }

    /** Another one, which may be changed or deleted. */
    long spareEntry() {
        return entry("Nothing much", "only-me");
    }

    String journalPath() {
        return "/rest/mentoring/1.0/pairs/" + pair.id() + "/journal";
    }

    private long entry(String text, String readers) {
        Caller.Answer written = pair.as("amara").post(journalPath(), Map.of("day", metOn.toString(), "text", text, "readers", readers));
        assertThat(written.status()).as(written.text()).isEqualTo(201);
        return written.json().path("id").asLong();
    }

    /** A story for the mentee alone, as its form sends it. */
    Map<String, String> story(String words) {
        return Map.of("pair", String.valueOf(pair.id()), "title", "What I learned", "words", words, "readers", "pair", "language", "ENGLISH", "forWhom", "BOTH",
                "formId", UUID.randomUUID().toString());
    }

    /** A link for the library, as its form sends it. */
    Map<String, String> link(String title) {
        return Map.of("programme", String.valueOf(pair.programmeId()), "title", title, "type", "ARTICLE", "link", "https://wiki.example.com/" + pair.key(),
                "language", "ENGLISH", "forWhom", "BOTH", "formId", UUID.randomUUID().toString());
    }

    /** A link in the library that may be changed or removed, by its id. */
    String spareLink() {
        edits++;
        return added("Spare link " + edits + " of " + pair.key());
    }

    /** The one that stands at the top. */
    String firstLink() {
        if (firstLink == null) {
            firstLink = added("A link to rate of " + pair.key());
        }
        return firstLink;
    }

    private String added(String title) {
        Caller.Answer added = pair.as("tamsin").submitUnforged("/secure/MentoringResourceNew.jspa", link(title));
        assertThat(added.status()).as(added.text()).isEqualTo(302);
        return added.header("Location").replaceAll(".*mentoring-resource-", "");
    }

    String libraryPath() {
        return "/rest/mentoring/1.0/programmes/" + pair.programmeId() + "/resources?maxResults=100";
    }

    String nextCheckInPath() {
        return "/rest/mentoring/1.0/pairs/" + pair.id() + "/next-check-in";
    }

    /** What whoever asks said they learned at the check-in. */
    String learned(Caller caller) {
        Caller.Answer answer = caller.get("/rest/mentoring/1.0/check-ins/" + checkIn);
        return answer.status() == 200 ? answer.json().path("learned").path(caller.username().equals("siobhan") ? "mentor" : "mentee").asText() : "";
    }

    /** What whoever asks has written down as heard, as their form has it. */
    String heard(Caller caller) {
        String form = caller.get("/secure/MentoringMeeting!default.jspa?id=" + pair.id()).text();
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"").matcher(form);
        return seen.find() ? seen.group(1) : "";
    }

    /** The day of the next check-in. */
    String due() {
        return pair.as("amara").get(nextCheckInPath()).json().path("due").asText();
    }

    /** Takes back what was put off, so that the pair stays overdue. */
    void meetsAsUsual() {
        pair.as("amara").post(nextCheckInPath() + "/resume", Map.of("due", due()));
    }

    void skipsOne() {
        pair.as("amara").post(nextCheckInPath() + "/skip", Map.of("due", due()));
    }

    /** The version of what somebody has prepared, as they read it themselves; 0 where there is nothing, or nothing for them. */
    String preparation(Caller caller) {
        Caller.Answer answer = caller.get(nextCheckInPath());
        if (answer.status() == 200) {
            for (JsonNode each : answer.json().path("preparations")) {
                if (each.path("author").path("username").asText().equals(caller.username())) {
                    return each.path("version").asText();
                }
            }
        }
        return "0";
    }

    String charterPath() {
        return "/rest/mentoring/1.0/pairs/" + pair.id() + "/charter";
    }

    /** The charter as the mentee reads it; made with its word where there is none. */
    JsonNode charter() {
        Caller.Answer answer = pair.as("amara").get(charterPath());
        if (answer.status() == 404) {
            pair.as("amara").post(charterPath(), Map.of());
            return reopenedCharter();
        }
        return answer.json();
    }

    String charterKey() {
        return charter().path("issueKey").asText();
    }

    /** The charter with other words than whoever signed it has seen. */
    JsonNode reopenedCharter() {
        edits++;
        String key = pair.as("amara").get(charterPath()).json().path("issueKey").asText();
        pair.edit("amara", key, "Charter: purpose", secrets.get(Word.CHARTER) + " " + edits);
        return charter();
    }

    /** Signed by the mentee and changed since. */
    void signedAndChangedCharter() {
        JsonNode charter = charter();
        pair.as("amara").post(charterPath() + "/signatures", Map.of("seen", charter.path("seen").asText(), "promise", "speak-up"));
        reopenedCharter();
    }

    private static Map<String, ?> meeting(LocalDate day, String takeaways, String issueKey) {
        return Map.of("day", day.toString(), "minutes", 45, "mode", "video", "outcome", "insight", "takeaways", takeaways, "issueKey", issueKey,
                "actions", List.of(Map.of("text", takeaways, "owner", "mentee")));
    }

    /** The mentee has chosen to take the goal along to another mentor, and the milestone. */
    void takesAlong() {
        pair.as("amara").submitRepeating("/secure/MentoringHandover.jspa", Map.of("id", String.valueOf(pair.id()), "what", "choose", "edition", handoverEdition()), "piece",
                List.of(idOf(goal), idOf(milestone)));
    }

    /** What the form of a handover shows of what was chosen. */
    String handoverEdition() {
        Matcher edition = EDITION.matcher(pair.as("amara").get("/secure/MentoringHandover!default.jspa?id=" + pair.id()).text());
        return edition.find() ? edition.group(1) : "";
    }
}
