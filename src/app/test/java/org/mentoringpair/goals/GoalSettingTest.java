package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.stores.LocalTurns;

public class GoalSettingTest {
    private static final String FORM = "5f0c7a52-9d0e-4b0e-9a53-0d1b7a3f6c11";
    private static final String NEXT_FORM = "5f0c7a52-9d0e-4b0e-9a53-0d1b7a3f6c12";

    private final GoalIssuesInMemory issues = new GoalIssuesInMemory();
    private final MentoringProjects projects = mock(MentoringProjects.class);
    private final TimeZones timeZones = mock(TimeZones.class);
    private GoalSetting setting;

    @Before
    public void amaraHasAMentor() {
        when(projects.contains(Drafts.PROJECT)).thenReturn(true);
        when(timeZones.ofAsking()).thenReturn(ZoneId.of("Africa/Lagos"));
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
        setting = new GoalSetting(projects, new GoalRules(timeZones, clock), issues, new UsedFormsInMemory(), new LocalTurns(), clock);
    }

    @Test
    public void a_goal_is_made_with_the_milestones_that_were_filled_in() {
        String key = setting.set(Drafts.talk().milestone("Write the abstract", "2026-12-15").milestone("", "").milestone("Hold it", "").draft(), FORM);

        assertThat(key).isEqualTo("AMARA-1");
        assertThat(issues.made).containsExactly("Give my first talk", "AMARA-1: Write the abstract", "AMARA-1: Hold it");
    }

    @Test
    public void nothing_is_made_while_anything_is_wrong() {
        Refusal refusal = refusalOf(Drafts.talk().due("").milestone("", "2026-12-01"), FORM);

        assertThat(refusal.each()).extracting(Refusal::field).containsExactly("due", "milestone1Title");
        assertThat(issues.made).isEmpty();
    }

    @Test
    public void whoever_may_only_look_in_is_told_that_goals_are_not_theirs_to_set() {
        issues.creatable = false;

        assertThat(setting.openTo(Drafts.PROJECT)).isTrue();
        assertThat(setting.isFor(Drafts.PROJECT)).isFalse();
        assertThat(refusalOf(Drafts.talk(), FORM).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(issues.made).isEmpty();
    }

    @Test
    public void nothing_is_made_while_jira_objects_to_a_milestone() {
        issues.objections = List.of(new Refusal(Refusal.Kind.INVALID, "milestone1Title", "mentoring.goals.jira-says", "No."));

        assertThat(refusalOf(Drafts.talk().milestone("Hold it", ""), FORM).field()).isEqualTo("milestone1Title");
        assertThat(issues.made).isEmpty();
    }

    @Test
    public void a_form_makes_one_goal_however_often_it_is_sent() {
        setting.set(Drafts.talk().draft(), FORM);

        Refusal refusal = refusalOf(Drafts.talk().called("Something else"), FORM);

        assertThat(refusal).isInstanceOfSatisfying(GoalMadeAlready.class, already -> assertThat(already.goalKey()).isEqualTo("AMARA-1"));
        assertThat(issues.made).containsExactly("Give my first talk");
        assertThat(setting.set(Drafts.talk().draft(), NEXT_FORM)).isEqualTo("AMARA-2");
    }

    @Test
    public void of_two_submits_at_the_same_moment_one_makes_the_goal() {
        List<CompletableFuture<String>> both = List.of(
                CompletableFuture.supplyAsync(() -> setting.set(Drafts.talk().draft(), FORM)),
                CompletableFuture.supplyAsync(() -> setting.set(Drafts.talk().draft(), FORM)));

        long refused = both.stream().filter(submit -> submit.handle((key, failure) -> failure != null).join()).count();

        assertThat(refused).isEqualTo(1);
        assertThat(issues.made).containsExactly("Give my first talk");
    }

    @Test
    public void a_form_that_was_refused_may_be_sent_again() {
        refusalOf(Drafts.talk().due(""), FORM);

        assertThat(setting.set(Drafts.talk().draft(), FORM)).isEqualTo("AMARA-1");
    }

    @Test
    public void when_jira_makes_a_milestone_not_after_all_the_person_hears_what_is_there_and_what_is_not() {
        issues.refusedAfterAll = "Rehearse";

        Refusal refusal = refusalOf(Drafts.talk().milestone("Write", "").milestone("Rehearse", "").milestone("Hold it", ""), FORM);

        assertThat(refusal).isInstanceOf(GoalHalfMade.class);
        assertThat(refusal.arguments()).containsExactly("AMARA-1", "Rehearse, Hold it", "AMARA-2");
        assertThat(refusalOf(Drafts.talk(), FORM)).isInstanceOf(GoalMadeAlready.class);
    }

    @Test
    public void outsiders_and_projects_without_a_pair_look_the_same() {
        issues.seen = false;
        assertThat(refusalOf(Drafts.talk(), FORM).kind()).isEqualTo(Refusal.Kind.MISSING);

        issues.seen = true;
        when(projects.contains(Drafts.PROJECT)).thenReturn(false);
        assertThat(refusalOf(Drafts.talk(), FORM).kind()).isEqualTo(Refusal.Kind.MISSING);
    }

    @Test
    public void a_form_without_a_number_of_its_own_is_too_old() {
        assertThat(refusalOf(Drafts.talk(), "").messageKey()).isEqualTo("mentoring.goals.stale");
        assertThat(refusalOf(Drafts.talk(), "' OR 1=1").messageKey()).isEqualTo("mentoring.goals.stale");
        assertThat(issues.made).isEmpty();
    }

    private Refusal refusalOf(Drafts drafts, String form) {
        return catchThrowableOfType(Refusal.class, () -> setting.set(drafts.draft(), form));
    }
}
