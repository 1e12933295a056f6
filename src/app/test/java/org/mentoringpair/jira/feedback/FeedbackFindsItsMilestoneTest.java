package org.mentoringpair.jira.feedback;

import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLink;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;

/** Amina gives feedback that names her milestone PAIR-3. */
public class FeedbackFindsItsMilestoneTest {
    private static final long FEEDBACK = 10_530;
    private static final long TYPE = 10_200;

    private final SharedConfiguration configuration = mock(SharedConfiguration.class);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final MentoringProjects projects = mock(MentoringProjects.class);
    private final ApplicationUser amina = mock(ApplicationUser.class);
    private final MutableIssue feedback = issue(FEEDBACK, "10101", MentoringIssueType.FEEDBACK);
    private final CustomField named = mock(CustomField.class);
    private final FeedbackFields fields = new FeedbackFields(customFields, mock(OptionsManager.class), configuration);
    private final FeedbackFindsItsMilestone listener = new FeedbackFindsItsMilestone(mock(EventPublisher.class), projects,
            new FeedbackMilestones(issues, fields, configuration), links, configuration);

    @Before
    public void a_milestone_that_is_named() {
        MutableIssue milestone = issue(MILESTONE, "10100", MentoringIssueType.MILESTONE);
        when(projects.contains(PAIR.projectId())).thenReturn(true);
        when(configuration.linkType(MentoringLink.GIVES_FEEDBACK)).thenReturn(OptionalLong.of(TYPE));
        when(configuration.isThere(MentoringField.FEEDBACK_ON)).thenReturn(true);
        when(configuration.field(MentoringField.FEEDBACK_ON)).thenReturn(502L);
        when(customFields.getCustomFieldObject(502L)).thenReturn(named);
        when(feedback.getCustomFieldValue(named)).thenReturn("PAIR-3");
        when(issues.getIssueByCurrentKey("PAIR-3")).thenReturn(milestone);
    }

    @Test
    public void new_feedback_is_linked_to_it_as_whoever_gave_it() throws CreateException {
        listener.issueChanged(event(EventType.ISSUE_CREATED_ID));

        verify(links).createIssueLink(FEEDBACK, MILESTONE, TYPE, null, amina);
    }

    @Test
    public void a_later_change_links_nothing_again() throws CreateException {
        listener.issueChanged(event(EventType.ISSUE_UPDATED_ID));

        verify(links, never()).createIssueLink(anyLong(), anyLong(), anyLong(), any(), any());
    }

    @Test
    public void before_a_repair_brings_the_link_type_feedback_is_given_all_the_same() throws CreateException {
        when(configuration.linkType(MentoringLink.GIVES_FEEDBACK)).thenReturn(OptionalLong.empty());

        listener.issueChanged(event(EventType.ISSUE_CREATED_ID));

        verify(links, never()).createIssueLink(anyLong(), anyLong(), anyLong(), any(), any());
    }

    private MutableIssue issue(long id, String typeId, MentoringIssueType type) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(PAIR.projectId());
        when(issue.getIssueTypeId()).thenReturn(typeId);
        when(configuration.known(typeId)).thenReturn(Optional.of(type));
        return issue;
    }

    private IssueEvent event(Long type) {
        return new IssueEvent(feedback, amina, null, type);
    }
}
