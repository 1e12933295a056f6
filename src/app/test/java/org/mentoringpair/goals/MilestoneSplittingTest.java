package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mentoringpair.goals.AmaraAndHerMentor.AMARA;
import static org.mentoringpair.goals.AmaraAndHerMentor.IVO;
import static org.mentoringpair.goals.AmaraAndHerMentor.KENJI;
import static org.mentoringpair.goals.AmaraAndHerMentor.PAIR;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.stores.LocalTurns;

public class MilestoneSplittingTest {
    private static final String FORM = "5f0c7a52-9d0e-4b0e-9a53-0d1b7a3f6c11";

    private final SplitIssuesInMemory issues = new SplitIssuesInMemory();
    private final MentoringProjects projects = mock(MentoringProjects.class);
    private final TimeZones timeZones = mock(TimeZones.class);
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private MilestoneSplitting splitting;

    @Before
    public void aMilestoneIsTooBig() {
        when(projects.pair(PAIR.projectId())).thenReturn(Optional.of(PAIR));
        when(timeZones.ofAsking()).thenReturn(ZoneId.of("Africa/Lagos"));
        issues.milestone = new MilestoneToSplit(10_507, PAIR.projectId(), "AMARA-3", "Write and rehearse it all", LocalDate.of(2026, 11, 1), false);
        splitting = new MilestoneSplitting(projects, issues, new GoalRules(timeZones, clock), new UsedFormsInMemory(), new LocalTurns(), clock);
    }

    @Test
    public void it_becomes_the_first_part_and_the_others_are_made_once() {
        List<MilestoneDraft> parts = parts("Write it", "2026-11-01", "Rehearse it", "2026-12-24", "", "");
        splitting.split(issues.milestone, FORM, parts);
        splitting.split(issues.milestone, FORM, parts);

        assertThat(issues.milestone.summary()).isEqualTo("Write it");
        assertThat(issues.made).containsExactly("Rehearse it");
    }

    @Test
    public void it_is_for_the_two_alone() {
        assertThat(splitting.milestone(KENJI, "AMARA-3")).contains(issues.milestone);
        assertThat(splitting.milestone(AMARA, "AMARA-3")).contains(issues.milestone);
        assertThat(splitting.milestone(IVO, "AMARA-3")).isEmpty();
    }

    @Test
    public void what_is_wrong_stands_in_its_row_and_nothing_is_made() {
        assertThat(wrong(parts("Write it", "", "", ""))).containsExactly("milestone2Title");
        assertThat(wrong(parts("", "", "Rehearse it", ""))).containsExactly("milestone1Title");
        assertThat(wrong(parts("Write it", "2026-11-02", "Rehearse it", "2026-11-21"))).containsExactly("milestone1Due", "milestone2Due");
        assertThat(wrong(parts("Write it", "", "", "2026-12-24"))).contains("milestone2Title");
        assertThat(issues.made).isEmpty();
        assertThat(issues.milestone.summary()).isEqualTo("Write and rehearse it all");
    }

    @Test
    public void where_jira_stops_half_way_the_old_one_still_says_it_all_and_what_is_missing_is_named() {
        issues.refusedAfterAll = "Give it";

        assertThatThrownBy(() -> splitting.split(issues.milestone, FORM, parts("Write it", "", "Rehearse it", "", "Give it", "")))
                .isInstanceOfSatisfying(SplitHalfDone.class, half -> assertThat(half.arguments()).isEqualTo(List.of("AMARA-11", "Give it")));
        assertThat(issues.milestone.summary()).isEqualTo("Write and rehearse it all");
    }

    @Test
    public void what_is_done_is_not_split() {
        issues.milestone = new MilestoneToSplit(10_507, PAIR.projectId(), "AMARA-3", "All of it", null, true);

        assertThatThrownBy(() -> splitting.split(issues.milestone, FORM, parts("Write it", "", "Rehearse it", ""))).hasMessage("mentoring.goals.split.done");
    }

    private List<String> wrong(List<MilestoneDraft> parts) {
        return catchThrowableOfType(() -> splitting.split(issues.milestone, FORM, parts), Refusal.class).each().stream().map(Refusal::field).toList();
    }

    private static List<MilestoneDraft> parts(String... titlesAndDays) {
        List<String> words = Arrays.asList(titlesAndDays);
        return IntStream.range(0, words.size() / 2).mapToObj(row -> new MilestoneDraft(words.get(2 * row), new Day(words.get(2 * row + 1)))).toList();
    }
}
