package org.mentoringpair.jira.pairing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLevel;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mockito.InOrder;

public class IssueSealingTest {
    private static final long PROJECT = 10001;
    private static final long SEALED = 7;
    private static final long OPEN = 8;

    private final MentoringProjects projects = mock(MentoringProjects.class);
    private final SharedConfiguration configuration = mock(SharedConfiguration.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final IssueSealing sealing = new IssueSealing(mock(EventPublisher.class), projects, configuration, issues);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final ApplicationUser amara = mock(ApplicationUser.class);

    @Before
    public void amaraWritesAnIssue() {
        when(configuration.securityLevel(MentoringLevel.PAIR_ONLY)).thenReturn(SEALED);
        when(configuration.securityLevel(MentoringLevel.PAIR_AND_PROGRAMME_MANAGER)).thenReturn(OPEN);
        when(issue.getId()).thenReturn(10103L);
        when(issue.getProjectId()).thenReturn(PROJECT);
        when(issue.getIssueTypeId()).thenReturn("10203");
        when(issue.getSecurityLevelId()).thenReturn(SEALED);
        when(issues.getIssueObject(10103L)).thenReturn(issue);
        pairSays(Visibility.PAIR_AND_PROGRAMME_MANAGER);
        writes(MentoringIssueType.MILESTONE);
    }

    @Test
    public void a_new_milestone_of_an_open_pair_is_opened() {
        sealing.issueChanged(event(EventType.ISSUE_CREATED_ID));

        InOrder order = inOrder(issue, issues);
        order.verify(issue).setSecurityLevelId(OPEN);
        order.verify(issues).updateIssue(any(), any(), any());
    }

    @Test
    public void what_is_for_the_pair_alone_is_never_opened() {
        for (MentoringIssueType type : new MentoringIssueType[] {MentoringIssueType.FEEDBACK, MentoringIssueType.REFLECTION,
            MentoringIssueType.CHARTER, MentoringIssueType.CONCERN, MentoringIssueType.ACTION}) {
            writes(type);
            sealing.issueChanged(event(EventType.ISSUE_CREATED_ID));
        }

        staysSealed();
    }

    @Test
    public void a_pair_that_keeps_to_itself_opens_nothing() {
        pairSays(Visibility.PAIR_ONLY);

        sealing.issueChanged(event(EventType.ISSUE_CREATED_ID));

        staysSealed();
    }

    @Test
    public void whatever_came_without_a_level_is_sealed_by_whichever_door() {
        hasLevel(null);
        for (MentoringIssueType type : new MentoringIssueType[] {MentoringIssueType.FEEDBACK, MentoringIssueType.CHARTER}) {
            writes(type);
            for (Long door : new Long[] {EventType.ISSUE_CREATED_ID, EventType.ISSUE_MOVED_ID, EventType.ISSUE_UPDATED_ID, EventType.ISSUE_COMMENTED_ID}) {
                sealing.issueChanged(event(door));
            }
        }

        verify(issue, times(8)).setSecurityLevelId(SEALED);
        verify(issues, times(8)).updateIssue(any(), any(), any());
    }

    @Test
    public void a_milestone_without_a_level_is_sealed_where_the_pair_keeps_to_itself_and_open_where_it_is_open() {
        hasLevel(null);
        sealing.issueChanged(event(EventType.ISSUE_MOVED_ID));
        verify(issue).setSecurityLevelId(OPEN);

        pairSays(Visibility.PAIR_ONLY);
        sealing.issueChanged(event(EventType.ISSUE_MOVED_ID));
        verify(issue).setSecurityLevelId(SEALED);
    }

    @Test
    public void a_milestone_that_becomes_feedback_is_sealed() {
        hasLevel(OPEN);
        writes(MentoringIssueType.FEEDBACK);

        sealing.issueChanged(event(EventType.ISSUE_MOVED_ID));

        verify(issue).setSecurityLevelId(SEALED);
    }

    @Test
    public void what_is_open_in_a_pair_that_keeps_to_itself_is_sealed_when_it_is_next_touched() {
        hasLevel(OPEN);
        pairSays(Visibility.PAIR_ONLY);

        sealing.issueChanged(event(EventType.ISSUE_UPDATED_ID));

        verify(issue).setSecurityLevelId(SEALED);
    }

    @Test
    public void a_second_issue_of_the_type_mentoring_pair_stays_sealed_and_the_first_one_open() {
        writes(MentoringIssueType.PAIR);
        sealing.issueChanged(event(EventType.ISSUE_CREATED_ID));
        hasLevel(OPEN);
        when(issue.getId()).thenReturn(10100L);
        sealing.issueChanged(event(EventType.ISSUE_UPDATED_ID));

        staysSealed();
    }

    @Test
    public void a_level_that_somebody_has_changed_meanwhile_is_not_overwritten() {
        MutableIssue now = mock(MutableIssue.class);
        when(now.getSecurityLevelId()).thenReturn(99L);
        when(issues.getIssueObject(10103L)).thenReturn(now);

        sealing.issueChanged(event(EventType.ISSUE_CREATED_ID));

        verify(now, never()).setSecurityLevelId(anyLong());
    }

    @Test
    public void an_issue_elsewhere_or_with_a_level_of_its_own_or_deleted_or_below_another_is_left_alone() {
        sealing.issueChanged(event(EventType.ISSUE_UPDATED_ID));
        hasLevel(99L);
        sealing.issueChanged(event(EventType.ISSUE_CREATED_ID));
        hasLevel(null);
        sealing.issueChanged(event(EventType.ISSUE_DELETED_ID));
        when(issue.isSubTask()).thenReturn(true);
        sealing.issueChanged(event(EventType.ISSUE_CREATED_ID));
        when(issue.isSubTask()).thenReturn(false);
        when(projects.pair(PROJECT)).thenReturn(Optional.empty());
        sealing.issueChanged(event(EventType.ISSUE_CREATED_ID));

        staysSealed();
    }

    private void hasLevel(Long level) {
        when(issue.getSecurityLevelId()).thenReturn(level);
    }

    private void staysSealed() {
        verify(issue, never()).setSecurityLevelId(anyLong());
        verify(issues, never()).updateIssue(any(), any(), any());
    }

    private void pairSays(Visibility visibility) {
        when(projects.pair(PROJECT)).thenReturn(Optional.of(new Pair(1, PROJECT, 10100, "siobhan", "amara", 1, Stage.RAPPORT,
                Rhythm.EVERY_2_WEEKS, visibility, LocalDate.of(2026, 11, 2), 6)));
    }

    private void writes(MentoringIssueType type) {
        when(configuration.known("10203")).thenReturn(Optional.of(type));
    }

    private IssueEvent event(long type) {
        return new IssueEvent(issue, amara, null, type);
    }
}
