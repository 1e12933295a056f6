package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A pair in a project of its own, made through the doors that everybody has: Jira's REST API and the app's. */
public final class PairAtWork {
    public static final String OPEN = "pair-and-programme-manager";
    public static final String CLOSED = "pair-only";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Jira jira;
    private final String key;
    private final JsonNode pair;

    private PairAtWork(Jira jira, String key, JsonNode pair) {
        this.jira = jira;
        this.key = key;
        this.pair = pair;
    }

    /** Siobhan O'Sullivan mentors Amara Nwosu in a programme that Tamsin Achterberg runs. */
    public static PairAtWork siobhanAndAmara(Jira jira, String visibility) {
        return of("siobhan", "amara", visibility, jira);
    }

    /** The same two in a project whose key the story wants to know. */
    public static PairAtWork named(String key, String visibility, Jira jira) {
        return inProject(waitingProject(key, jira), "siobhan", "amara", visibility, jira);
    }

    public static PairAtWork of(String mentor, String mentee, String visibility, Jira jira) {
        return inProject(waitingProject(jira), mentor, mentee, visibility, jira);
    }

    /** One that is there, made by somebody else. */
    static PairAtWork known(long pairId, String key, Jira jira) {
        return new PairAtWork(jira, key, Caller.named("amara", jira).get("/rest/mentoring/1.0/pairs/" + pairId).json());
    }

    private static PairAtWork inProject(String key, String mentor, String mentee, String visibility, Jira jira) {
        Caller.Answer pair = Caller.named("admin", jira).post("/rest/mentoring/1.0/pairs", Map.of("projectKey", key,
                "mentor", mentor, "mentee", mentee, "programme", programme(jira), "rhythm", "every-2-weeks", "months", 6, "visibility", visibility));
        assertThat(pair.status()).as(pair.text()).isEqualTo(201);
        return new PairAtWork(jira, key, pair.json());
    }

    /** The key of a project made from the template Mentoring Pair, which waits for its pair. */
    public static String waitingProject(Jira jira) {
        return waitingProject("PAIR" + letters(NUMBER.incrementAndGet()), jira);
    }

    private static String waitingProject(String wanted, Jira jira) {
        String key = jira.key(wanted);
        Caller.Answer project = Caller.named("admin", jira).post("/rest/api/2/project", Map.of("key", key, "name", "Pair " + key,
                "lead", jira.login("admin").username(), "projectTypeKey", "software", "projectTemplateKey", "org.mentoringpair.jira:mentoring-pair-software"));
        assertThat(project.status()).as(project.text()).isEqualTo(201);
        return key;
    }

    /** As its creator finds it, while it waits for its pair. */
    public static long projectId(String key, Jira jira) {
        return Caller.named("admin", jira).get("/rest/api/2/project/" + key).json().path("id").asLong();
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
    }

    /** Of the programme to which the pairs belong. */
    static String programmeName(Jira jira) {
        return jira.name("Growing engineers");
    }

    private static long programme(Jira jira) {
        Caller admin = Caller.named("admin", jira);
        for (JsonNode programme : admin.get("/rest/mentoring/1.0/programmes").json().path("programmes")) {
            if (programme.path("name").asText().equals(programmeName(jira))) {
                return programme.path("id").asLong();
            }
        }
        Caller.Answer opened = admin.post("/rest/mentoring/1.0/programmes", Map.of("name", programmeName(jira),
                "rhythm", "every-2-weeks", "months", 6, "visibility", OPEN, "managers", new String[] {"tamsin"}));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened.json().path("id").asLong();
    }

    public String key() {
        return key;
    }

    public long id() {
        return pair.path("id").asLong();
    }

    public long projectId() {
        return pair.path("projectId").asLong();
    }

    public long programmeId() {
        return programme(jira);
    }

    public long issueId() {
        return pair.path("issueId").asLong();
    }

    public String issueKey() {
        return as("amara").get("/rest/api/2/issue/" + issueId()).json().path("key").asText();
    }

    public String page() {
        return "/projects/" + key + "?selectedItem=org.mentoringpair.jira:pair-home";
    }

    /** The page of the pair's charter. */
    public String charterPage() {
        return "/projects/" + key + "?selectedItem=org.mentoringpair.jira:charter";
    }

    /** The page of the journal that each of the two keeps. */
    public String journalPage() {
        return "/projects/" + key + "?selectedItem=org.mentoringpair.jira:journal";
    }

    public Caller as(String username) {
        return Caller.named(username, jira);
    }

    /** Sets a goal as an epic, as the mentee, over Jira's own API. */
    public String goal(String summary) {
        JsonNode fields = as("amara").get("/rest/api/2/field").json();
        return issue("Epic", summary, Map.of(fieldId(fields, "Epic Name"), summary));
    }

    /** Adds a milestone to a goal, as the mentee, over Jira's own API. */
    public String milestone(String goalKey, String summary) {
        JsonNode fields = as("amara").get("/rest/api/2/field").json();
        return issue("Milestone", summary, Map.of(fieldId(fields, "Epic Link"), goalKey));
    }

    /** A milestone that belongs to no goal yet. */
    public String milestone(String summary) {
        return issue("Milestone", summary, Map.of());
    }

    /** One that is for the two and nobody else; of a concern that has to be said. */
    public String betweenTheTwo(String type, String summary) {
        return issue(type, summary, type.equals("Concern") ? Map.of(field("Who should know"), Map.of("value", "The two of us")) : Map.of());
    }

    public String issue(String type, String summary, Map<String, Object> more) {
        Map<String, Object> fields = new LinkedHashMap<>(more);
        fields.put("project", Map.of("key", key));
        fields.put("issuetype", Map.of("name", type));
        fields.put("summary", summary);
        Caller.Answer made = as("amara").post("/rest/api/2/issue", Map.of("fields", fields));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().path("key").asText();
    }

    /** Changes a field of an issue over Jira's own API, by what people call it. */
    public void edit(String username, String issueKey, String field, String text) {
        JsonNode fields = as(username).get("/rest/api/2/field").json();
        Caller.Answer edited = as(username).put("/rest/api/2/issue/" + issueKey, Map.of("fields", Map.of(fieldId(fields, field), text)));
        assertThat(edited.status()).as(edited.text()).isEqualTo(204);
    }

    /** Jira's id of a field by its name. */
    public String field(String name) {
        return fieldId(as("amara").get("/rest/api/2/field").json(), name);
    }

    /** The status of an issue as the mentee sees it. */
    public String status(String issueKey) {
        return as("amara").get("/rest/api/2/issue/" + issueKey).json().path("fields").path("status").path("name").asText();
    }

    /** A transition that somebody is offered, with its fields. */
    public JsonNode transition(String username, String issueKey, String name) {
        JsonNode offered = as(username).get("/rest/api/2/issue/" + issueKey + "/transitions?expand=transitions.fields").json().path("transitions");
        for (JsonNode transition : offered) {
            if (transition.path("name").asText().equals(name)) {
                return transition;
            }
        }
        throw new AssertionError(username + " is not offered " + name + " but " + offered);
    }

    /** Takes a transition over Jira's own API. */
    public Caller.Answer take(String username, String issueKey, String transition, Map<String, Object> fields) {
        return as(username).post("/rest/api/2/issue/" + issueKey + "/transitions",
                Map.of("transition", Map.of("id", transition(username, issueKey, transition).path("id").asText()), "fields", fields));
    }

    /** Whoever of the two made the charter takes it back, if there is one. */
    public void withoutCharter() {
        Caller.Answer answer = as("amara").get("/rest/mentoring/1.0/pairs/" + id() + "/charter");
        if (answer.status() == 200) {
            String issue = "/rest/api/2/issue/" + answer.json().path("issueKey").asText();
            int status = as("amara").delete(issue).status() == 204 ? 204 : as("siobhan").delete(issue).status();
            assertThat(status).isEqualTo(204);
        }
    }

    private static String fieldId(JsonNode fields, String name) {
        for (JsonNode field : fields) {
            if (field.path("name").asText().equals(name)) {
                return field.path("id").asText();
            }
        }
        throw new AssertionError("Jira has no field " + name);
    }

    /** Logs a check-in over the app's API, if it lets this person; the day is as Jira's clock has it. */
    public Caller.Answer checkIn(String username, String day, String takeaways) {
        return log(username, aCheckIn(day, takeaways));
    }

    /** What is sent to log a check-in. */
    public static Map<String, Object> aCheckIn(String day, String takeaways) {
        return Map.of("day", day, "minutes", 45, "mode", "video", "outcome", "insight", "takeaways", takeaways);
    }

    /** Logs a check-in that must be accepted. */
    public JsonNode logged(String username, Map<String, ?> checkIn) {
        Caller.Answer answer = log(username, checkIn);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private Caller.Answer log(String username, Map<String, ?> checkIn) {
        return as(username).post("/rest/mentoring/1.0/pairs/" + id() + "/check-ins", checkIn);
    }
}
