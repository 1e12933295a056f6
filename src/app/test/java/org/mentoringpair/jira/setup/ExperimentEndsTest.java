package org.mentoringpair.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.Test;

public class ExperimentEndsTest {
    private final KnownIds ids = new KnownIds(Map.of());
    private final ExperimentEnds ends;

    {
        ids.remember(MentoringResolution.DONE.key(), "10000");
        ids.remember(MentoringResolution.KEPT.key(), "10011");
        ids.remember(MentoringResolution.LEARNED.key(), "10012");
        for (TransitionScreen screen : TransitionScreen.values()) {
            ids.remember(screen.key(), "700");
        }
        ends = new ExperimentEnds(ids, "Keep it");
    }

    @Test
    public void an_experiment_in_progress_can_be_kept_or_has_taught_something_each_under_its_own_word() throws IOException {
        String xml = ends.in(milestones()).orElseThrow();

        assertThat(action(xml, 701)).contains("name=\"Keep it\"", "mentoring.setup.transition.keep", "step=\"3\"", ">10011<").doesNotContain(">10000<", "transition.finish");
        assertThat(action(xml, 41)).contains(">10012<").doesNotContain(">10000<");
        assertThat(action(xml, 21)).contains(">10000<");
        assertThat(action(xml, 31)).contains(">10000<");
        assertThat(xml.indexOf("id=\"701\"")).isBetween(xml.indexOf("<step id=\"2\""), xml.indexOf("<step id=\"3\""));
    }

    @Test
    public void a_workflow_that_has_both_ends_is_left_alone() throws IOException {
        assertThat(ends.in(ends.in(milestones()).orElseThrow())).isEmpty();
    }

    @Test
    public void rules_that_stand_on_done_are_not_copied_to_the_new_transition() throws IOException {
        String ruled = RuledWorkflow.of(milestones(), WorkflowRules.of(MentoringIssueType.MILESTONE), ids).orElseThrow();

        assertThat(action(ends.in(ruled).orElseThrow(), 701)).doesNotContain("NoExperiment", "IntroducedWithConsent");
    }

    @Test
    public void a_resolution_and_a_transition_that_administrators_changed_stay_as_they_are() throws IOException {
        String theirs = milestones().replaceFirst("(?s)(<action id=\"41\".*?)10000", "$1424242").replaceFirst("(?s)<action id=\"31\".*?</action>", "");

        assertThat(ends.in(theirs)).isEmpty();
    }

    private static String action(String xml, int id) {
        String from = xml.substring(xml.indexOf("<action id=\"" + id + "\""));
        return from.substring(0, from.indexOf("</action>"));
    }

    private static String milestones() throws IOException {
        try (InputStream xml = ExperimentEndsTest.class.getResourceAsStream("/setup/workflows/milestone.xml")) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8).replace("@RESOLUTION@", "10000");
        }
    }
}
