package org.mentoringpair.jira.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.actionplan.PlannedIssue.Kind;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;

/** Misaki's milestone was made, and the machine stopped before anybody knew. */
public class JiraCopiesTest {
    private static final Instant BEGUN = Instant.parse("2026-11-22T12:00:00.700Z");
    private static final Pair NEXT = new Pair(2, 10_002, 1, "key-of-brian", "key-of-misaki", 1, Stage.RAPPORT, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY,
            LocalDate.of(2026, 11, 22), 6);

    private final IssueManager issues = mock(IssueManager.class);
    private final SharedConfiguration configuration = mock(SharedConfiguration.class);
    private final Set<Long> there = new LinkedHashSet<>();
    private final JiraCopies copies = new JiraCopies(null, null, null, issues, configuration, null);

    @Before
    public void jiraKnowsMilestones() {
        when(configuration.issueType(MentoringIssueType.MILESTONE)).thenReturn("10007");
        when(issues.getIssueIdsForProject(NEXT.projectId())).thenReturn(there);
    }

    @Test
    public void it_is_found_by_what_it_says_though_the_database_keeps_no_milliseconds() {
        issue(1, "10007", "Write the agenda", "key-of-misaki", "2026-11-22T12:00:00Z");

        assertThat(unnoticed(Set.of())).hasValue(1);
    }

    @Test
    public void what_is_known_or_older_or_another_s_or_of_another_kind_or_name_is_not_it() {
        issue(1, "10007", "Write the agenda", "key-of-misaki", "2026-11-22T12:00:01Z");
        issue(2, "10007", "Write the agenda", "key-of-misaki", "2026-11-22T11:59:59Z");
        issue(3, "10007", "Write the agenda", "key-of-brian", "2026-11-22T12:00:01Z");
        issue(4, "10008", "Write the agenda", "key-of-misaki", "2026-11-22T12:00:01Z");
        issue(5, "10007", "Write the agenda again", "key-of-misaki", "2026-11-22T12:00:01Z");
        there.add(6L);

        assertThat(unnoticed(Set.of(1L))).as("6 was deleted meanwhile").isEmpty();
    }

    private OptionalLong unnoticed(Set<Long> known) {
        return copies.madeUnnoticed(new PlannedIssue(77, "OLD-1", Kind.MILESTONE, 0, "Write the agenda", new PlannedIssue.Terms("", null, null), null), NEXT, BEGUN, known);
    }

    private void issue(long id, String type, String summary, String reporter, String created) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getIssueTypeId()).thenReturn(type);
        when(issue.getSummary()).thenReturn(summary);
        when(issue.getReporterId()).thenReturn(reporter);
        when(issue.getCreated()).thenReturn(Timestamp.from(Instant.parse(created)));
        when(issues.getIssueObject(id)).thenReturn(issue);
        there.add(id);
    }
}
