package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A project with Jira's own schemes and nothing of the app, led by Rosa Lindqvist: for what is Jira's alone. */
final class PlainProject {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private PlainProject() {
    }

    /** The key of a new one. */
    static String in(Jira jira) {
        String key = jira.key("PLAIN" + (char) ('A' + NUMBER.getAndIncrement()));
        Caller.Answer made = Caller.named("admin", jira).post("/rest/api/2/project", Map.of("key", key, "name", "Signals " + key,
                "projectTypeKey", "software", "lead", jira.login("admin").username()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return key;
    }

    /** The id of an issue type that every such project has. */
    static long typeId(String name, Jira jira) {
        for (JsonNode type : Caller.named("amara", jira).get("/rest/api/2/issuetype").json()) {
            if (type.path("name").asText().equals(name)) {
                return type.path("id").asLong();
            }
        }
        throw new AssertionError("Jira has no issue type " + name);
    }
}
