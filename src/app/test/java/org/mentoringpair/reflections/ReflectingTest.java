package org.mentoringpair.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.goals.UsedForms;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;

public class ReflectingTest {
    private static final String FORM = "5f0c2f9e-0000-4000-8000-00000000000a";
    private static final Step REVIEW = new Step(10_507, PAIR.projectId(), "AMI-7", "Lead the design review", true);
    private static final Step TALK = new Step(10_508, PAIR.projectId(), "AMI-8", "Give a talk", false);

    private final Jira jira = new Jira();
    private final Reflecting reflecting = new Reflecting(new OnePair(), new OneProject(), jira, new Forms(), new TurnsHere(),
            Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC));

    @Test
    public void only_the_two_look_back_on_their_milestone() {
        assertThat(reflecting.milestone(AMINA, REVIEW.issueId())).contains(REVIEW);
        assertThat(reflecting.milestone(IVO, REVIEW.issueId())).isEmpty();
        assertThat(reflecting.milestone(AMINA, 1)).isEmpty();
    }

    @Test
    public void what_they_will_change_becomes_an_action_a_line_on_the_milestone_they_choose() {
        reflecting.reflect(REVIEW, FORM, "Looking back", draft(" Ask first \r\n\r\nSend the agenda a day before\n", TALK.issueId()));

        assertThat(jira.reflections).containsExactly("Looking back");
        assertThat(jira.actions).containsExactly("AMI-8: Ask first", "AMI-8: Send the agenda a day before");
    }

    @Test
    public void without_a_milestone_it_is_only_written_down() {
        reflecting.reflect(REVIEW, FORM, "Looking back", draft("Ask first", null));

        assertThat(jira.reflections).hasSize(1);
        assertThat(jira.actions).isEmpty();
    }

    @Test
    public void by_the_gibbs_cycle_the_plan_becomes_actions_and_nothing_else_is_kept() {
        ReflectionDraft gibbs = new ReflectionDraft(ReflectionFrame.GIBBS, Map.of(ReflectionText.FEELINGS, " I was afraid. ", ReflectionText.ACTION_PLAN, "Breathe\nAsk first",
                ReflectionText.WORKED, "Asked by the other frame"), TALK.issueId());

        reflecting.reflect(REVIEW, FORM, "Looking back", gibbs);

        assertThat(gibbs.texts()).containsEntry(ReflectionText.FEELINGS, "I was afraid.").doesNotContainKey(ReflectionText.WORKED).hasSize(6);
        assertThat(jira.actions).containsExactly("AMI-8: Breathe", "AMI-8: Ask first");
        assertRefused("description", () -> reflecting.reflect(REVIEW, "5f0c2f9e-0000-4000-8000-00000000000b", "", new ReflectionDraft(ReflectionFrame.GIBBS, Map.of(), null)));
    }

    @Test
    public void a_form_sent_twice_makes_one_reflection() {
        reflecting.reflect(REVIEW, FORM, "Looking back", draft("Ask first", TALK.issueId()));

        assertThatThrownBy(() -> reflecting.reflect(REVIEW, FORM, "Looking back", draft("Ask first", TALK.issueId()))).isInstanceOf(ReflectionMadeAlready.class);
        assertThat(jira.reflections).hasSize(1);
        assertThat(jira.actions).hasSize(1);
    }

    @Test
    public void whatever_is_wrong_makes_nothing() {
        assertRefused("worked", () -> reflecting.reflect(REVIEW, FORM, "", draft(" ", null, "\r\n", "", null)));
        assertRefused("why", () -> reflecting.reflect(REVIEW, FORM, "", draft("", "", "x".repeat(5001), "", null)));
        assertRefused("didNot", () -> reflecting.reflect(REVIEW, FORM, "", draft("All of it", "half\0", "", "", null)));
        assertRefused("change", () -> reflecting.reflect(REVIEW, FORM, "", draft("All of it", "", "", " ", TALK.issueId())));
        assertRefused("change", () -> reflecting.reflect(REVIEW, FORM, "", draft("x".repeat(256), TALK.issueId())));
        assertRefused("change", () -> reflecting.reflect(REVIEW, FORM, "", draft("again\n".repeat(11), TALK.issueId())));
        assertRefused("next", () -> reflecting.reflect(REVIEW, FORM, "", draft("Ask first", REVIEW.issueId())));
        assertThat(jira.reflections).isEmpty();
    }

    @Test
    public void actions_that_jira_does_not_make_are_named() {
        jira.refused = "Send the agenda";

        assertThatThrownBy(() -> reflecting.reflect(REVIEW, FORM, "Looking back", draft("Ask first\nSend the agenda\nListen", TALK.issueId())))
                .isInstanceOfSatisfying(ReflectionHalfMade.class, half -> assertThat(half.arguments()).containsExactly("AMI-20", "Send the agenda; Listen"));
        assertThat(jira.actions).containsExactly("AMI-8: Ask first");
    }

    private static ReflectionDraft draft(String change, Long next) {
        return draft("The agenda held.", "My voice shook.", "I had not slept.", change, next);
    }

    private static ReflectionDraft draft(String worked, String didNot, String why, String change, Long next) {
        Map<ReflectionText, String> texts = new HashMap<>(Map.of(ReflectionText.WORKED, worked, ReflectionText.WHY, why, ReflectionText.CHANGE, change));
        texts.put(ReflectionText.DID_NOT, didNot);
        return new ReflectionDraft(ReflectionFrame.FOUR_QUESTIONS, texts, next);
    }

    private static void assertRefused(String field, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    /** Jira, as far as reflections need it. */
    private static final class Jira implements ReflectionIssues {
        private final List<String> reflections = new ArrayList<>();
        private final List<String> actions = new ArrayList<>();
        private String refused = "";

        @Override
        public List<Refusal> objections(Step milestone, String summary, ReflectionDraft draft) {
            return List.of();
        }

        @Override
        public WrittenReflection make(Step milestone, String summary, ReflectionDraft draft) {
            reflections.add(summary);
            return new WrittenReflection(10_520, "AMI-20", summary);
        }

        @Override
        public void makeAction(Step next, String line) {
            if (line.equals(refused)) {
                throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.web.jira-refused", "Summary is taken.");
            }
            actions.add(next.key() + ": " + line);
        }

        @Override
        public String key(long issueId) {
            return "AMI-20";
        }
    }

    private static final class OneProject implements Steps {
        @Override
        public Optional<Step> withId(long issueId) {
            return Optional.of(REVIEW).filter(step -> step.issueId() == issueId);
        }

        @Override
        public Optional<Step> withKey(String key) {
            return Optional.of(REVIEW).filter(step -> step.key().equals(key));
        }

        @Override
        public List<Step> open(long projectId) {
            return List.of(TALK);
        }

        @Override
        public List<Step> doneSince(long projectId, LocalDate day) {
            return List.of();
        }

        @Override
        public List<LookBack> reflectionsOn(long milestoneId) {
            return List.of();
        }
    }

    private static final class OnePair implements MentoringProjects {
        @Override
        public boolean contains(long projectId) {
            return projectId == PAIR.projectId();
        }

        @Override
        public Optional<Pair> pair(long projectId) {
            return contains(projectId) ? Optional.of(PAIR) : Optional.empty();
        }

        @Override
        public void changed() {
            // it never changes here
        }
    }

    private static final class Forms implements UsedForms {
        private final Map<String, Long> made = new TreeMap<>();

        @Override
        public OptionalLong madeBy(String formId) {
            return made.containsKey(formId) ? OptionalLong.of(made.get(formId)) : OptionalLong.empty();
        }

        @Override
        public void used(String formId, long issueId, Instant at) {
            made.put(formId, issueId);
        }
    }
}
