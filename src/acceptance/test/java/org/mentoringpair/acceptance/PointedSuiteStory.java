package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The stories are pointed at a Jira that knows nothing of them: here a sandbox with nobody but its administrator plays that part. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It is about pointing the stories at a Jira.")
public class PointedSuiteStory {
    private static RunningSandbox foreign;

    @BeforeClass
    public static void start() {
        foreign = RunningSandbox.started(Map.of("sandbox.people", "false"));
    }

    @AfterClass
    public static void stop() {
        foreign.close();
    }

    @Test
    public void a_story_is_told_with_people_and_projects_of_its_own_which_are_gone_afterwards() throws Exception {
        String printed = told("admin", "ConfidentialityStory", "a_mentor_of_one_pair_is_a_stranger_to_another");

        assertThat(printed).startsWith("finished a_mentor_of_one_pair_is_a_stranger_to_another").contains("Projects and people of the stories are gone");
        assertThat(Caller.named("admin", foreign).get("/rest/api/2/user?username=amara").status()).isEqualTo(404);
        assertThat(Caller.named("admin", foreign).get("/rest/mentoring/1.0/programmes").json().path("programmes")).as("a story was told here").hasSize(1);
    }

    @Test
    public void a_story_that_is_not_for_a_real_jira_is_skipped_with_its_reason() throws Exception {
        assertThat(told("admin", "PowerCutStory", "killing_the_process_while_check_ins_are_logged_loses_none_that_was_acknowledged"))
                .startsWith("skipped killing_the_process").contains(", not applicable: It kills the process.").doesNotContain("failed");
    }

    @Test
    public void a_jira_that_lets_nobody_in_is_named_as_the_reason() throws Exception {
        assertThat(told("forgotten", "StageStory", "to_an_administrator_the_pair_does_not_seem_to_be_there"))
                .contains("failed", "Jira does not let admin in: the password is wrong");
    }

    private static String told(String password, String story, String test) throws IOException {
        ProcessBuilder telling = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Djira.url=" + foreign.url(), "-Ddemo.home=" + System.getProperty("demo.home"), "-cp", System.getProperty("java.class.path"),
                PointedRun.class.getName(), story, test)).redirectErrorStream(true);
        telling.environment().put("JIRA_PASSWORD", password);
        telling.environment().put("JIRA_PEOPLE_PASSWORD", "over the bridge");
        return new String(telling.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
