package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A project with Jira's own schemes and nothing of the app, led by Rosa Lindqvist: for what is Jira's alone. */
final class PlainProject {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private PlainProject() {
    }

    /** The key of a new one. */
    static String in(RunningSandbox sandbox) {
        String key = "PLAIN" + (char) ('A' + NUMBER.getAndIncrement());
        Caller.Answer made = Caller.named("admin", sandbox).post("/rest/api/2/project", Map.of("key", key, "name", "Signals " + key,
                "projectTypeKey", "software", "lead", "admin"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return key;
    }
}
