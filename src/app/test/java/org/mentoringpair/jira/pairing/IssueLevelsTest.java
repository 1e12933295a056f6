package org.mentoringpair.jira.pairing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLevel;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;

public class IssueLevelsTest {
    private static final long SEALED = 7;
    private static final long OPEN = 8;
    private static final long OF_AN_ADMINISTRATOR = 99;

    private final SharedConfiguration configuration = mock(SharedConfiguration.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser amara = mock(ApplicationUser.class);
    private final List<Long> ids = new ArrayList<>();
    private final IssueLevels levels = new IssueLevels(issues, configuration, mock(JiraAuthenticationContext.class), users);

    @Before
    public void thePairHasAProject() {
        when(configuration.securityLevel(MentoringLevel.PAIR_ONLY)).thenReturn(SEALED);
        when(configuration.securityLevel(MentoringLevel.PAIR_AND_PROGRAMME_MANAGER)).thenReturn(OPEN);
        when(issues.getIssueIdsForProject(10001L)).thenReturn(ids);
        when(users.getUserByKey("amara")).thenReturn(amara);
    }

    @Test
    public void to_open_goals_milestones_and_the_pairs_issue_are_opened_and_what_is_for_the_two_is_sealed() {
        MutableIssue ofPair = issue(10100, MentoringIssueType.PAIR, SEALED);
        MutableIssue goal = issue(10101, MentoringIssueType.GOAL, SEALED);
        MutableIssue unsealedFeedback = issue(10102, MentoringIssueType.FEEDBACK, null);
        MutableIssue charter = issue(10103, MentoringIssueType.CHARTER, SEALED);
        MutableIssue theirs = issue(10104, MentoringIssueType.MILESTONE, OF_AN_ADMINISTRATOR);

        levels.bring(pair(Visibility.PAIR_AND_PROGRAMME_MANAGER));

        verify(ofPair).setSecurityLevelId(OPEN);
        verify(goal).setSecurityLevelId(OPEN);
        verify(unsealedFeedback).setSecurityLevelId(SEALED);
        verify(charter, never()).setSecurityLevelId(any());
        verify(theirs, never()).setSecurityLevelId(any());
        verify(issues).updateIssue(eq(amara), eq(goal), any());
    }

    @Test
    public void to_close_everything_that_was_open_is_sealed() {
        MutableIssue ofPair = issue(10100, MentoringIssueType.PAIR, OPEN);
        MutableIssue milestone = issue(10101, MentoringIssueType.MILESTONE, OPEN);
        MutableIssue charter = issue(10102, MentoringIssueType.CHARTER, SEALED);

        levels.bring(pair(Visibility.PAIR_ONLY));

        verify(ofPair).setSecurityLevelId(SEALED);
        verify(milestone).setSecurityLevelId(SEALED);
        verify(issues, never()).updateIssue(any(), eq(charter), any());
    }

    @Test
    public void a_sub_task_that_jira_left_behind_follows_its_parent() {
        MutableIssue milestone = issue(10101, MentoringIssueType.MILESTONE, SEALED);
        MutableIssue action = issue(10102, MentoringIssueType.ACTION, OPEN);
        when(action.isSubTask()).thenReturn(true);
        when(action.getParentObject()).thenReturn(milestone);

        levels.bring(pair(Visibility.PAIR_ONLY));

        verify(action).setSecurityLevelId(SEALED);
    }

    @Test
    public void an_issue_that_is_deleted_meanwhile_is_no_trouble() {
        ids.add(10999L);

        levels.bring(pair(Visibility.PAIR_ONLY));

        verify(issues, never()).updateIssue(any(), any(), any());
    }

    private MutableIssue issue(long id, MentoringIssueType type, Long level) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getIssueTypeId()).thenReturn(type.name());
        when(issue.getSecurityLevelId()).thenReturn(level);
        when(configuration.known(type.name())).thenReturn(Optional.of(type));
        when(issues.getIssueObject(id)).thenReturn(issue);
        ids.add(id);
        return issue;
    }

    private static Pair pair(Visibility visibility) {
        return new Pair(1, 10001, 10100, "siobhan", "amara", 3, Stage.RAPPORT, Rhythm.EVERY_2_WEEKS, visibility, LocalDate.of(2026, 11, 2), 6);
    }
}
