package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A pair made over REST, for stories about what comes after; Tamsin runs its programme.
 *
 * @param key of its project
 */
record MadePair(RunningSandbox sandbox, String key, long id, long issueId, String issueKey) {
    private static final String PROGRAMME = "Levers and Lamps";

    /** Siobhan and Amara, in a project of their own. */
    static MadePair named(String key, String visibility, RunningSandbox sandbox) {
        Caller admin = Caller.named("admin", sandbox);
        expect(201, admin.post("/rest/api/2/project", Map.of("key", key, "name", "Pair " + key, "lead", "admin", "projectTypeKey", "software",
                "projectTemplateKey", "org.mentoringpair.jira:mentoring-pair-software")));
        JsonNode pair = expect(201, admin.post("/rest/mentoring/1.0/pairs", Map.of("projectKey", key, "mentor", "siobhan", "mentee", "amara",
                "programme", programme(admin), "rhythm", "every-2-weeks", "months", 6, "visibility", visibility)));
        long issueId = pair.get("issueId").asLong();
        String issueKey = expect(200, Caller.named("amara", sandbox).get("/rest/api/2/issue/" + issueId)).get("key").asText();
        return new MadePair(sandbox, key, pair.get("id").asLong(), issueId, issueKey);
    }

    /** The key of a new milestone. */
    String milestone(String summary) {
        return expect(201, Caller.named("amara", sandbox).post("/rest/api/2/issue", Map.of("fields",
                Map.of("project", Map.of("key", key), "issuetype", Map.of("name", "Milestone"), "summary", summary)))).get("key").asText();
    }

    JsonNode logged(String username, Map<String, ?> checkIn) {
        return expect(201, Caller.named(username, sandbox).post("/rest/mentoring/1.0/pairs/" + id + "/check-ins", checkIn));
    }

    private static long programme(Caller admin) {
        JsonNode all = expect(200, admin.get("/rest/mentoring/1.0/programmes")).get("programmes");
        return StreamSupport.stream(all.spliterator(), false).filter(it -> it.get("name").asText().equals(PROGRAMME)).findFirst()
                .orElseGet(() -> expect(201, admin.post("/rest/mentoring/1.0/programmes", Map.of("name", PROGRAMME, "rhythm", "every-2-weeks",
                        "months", 6, "visibility", "pair-only", "managers", List.of("tamsin"))))).get("id").asLong();
    }

    private static JsonNode expect(int status, Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.json();
    }
}
