package org.mentoringpair.jira.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import com.atlassian.scheduler.SchedulerService;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.concern.Audience;
import org.mentoringpair.concern.Concern;
import org.mentoringpair.concern.ConcernKeeping;
import org.mentoringpair.concern.ConcernsInMemory;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLevel;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.jiraapi.JobAnswer;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.stores.LocalTurns;

/** Amina raised a concern, and the machine stopped before anything but Jira knew of it. */
public class UnheardConcernsJobTest {
    private static final long CONCERN = 10_700;

    private final SearchService search = mock(SearchService.class);
    private final SharedConfiguration configuration = mock(SharedConfiguration.class);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final CustomField field = mock(CustomField.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final MentoringProjects projects = mock(MentoringProjects.class);
    private final ConcernsInMemory concerns = new ConcernsInMemory();
    private final List<Issue> recent = new ArrayList<>();

    @Before
    public void jira() throws SearchException {
        when(configuration.complete()).thenReturn(true);
        when(configuration.issueType(MentoringIssueType.CONCERN)).thenReturn("10011");
        when(configuration.known("10011")).thenReturn(Optional.of(MentoringIssueType.CONCERN));
        when(configuration.securityLevel(MentoringLevel.AUTHOR_ONLY)).thenReturn(33L);
        when(configuration.option(MentoringField.CONCERN_AUDIENCE, Audience.ONLY_ME)).thenReturn(41L);
        when(customFields.getCustomFieldObject(any(Long.class))).thenReturn(field);
        when(projects.pair(PAIR.projectId())).thenReturn(Optional.of(PAIR));
        when(search.parseQuery(isNull(), any())).thenAnswer(call -> new SearchService.ParseResult(mock(Query.class), new MessageSetImpl()));
        when(search.searchOverrideSecurity(isNull(), any(), any())).thenAnswer(call -> new SearchResults<>(recent, recent.size(), 1000, 0));
    }

    @Test
    public void it_is_kept_as_she_made_it_and_heard_of_once() {
        concern(CONCERN, PAIR.projectId());

        assertThat(JobAnswer.of(job().runJob(null)).message()).isEqualTo("Concerns heard of late: 1, failed: 0");
        assertThat(JobAnswer.of(job().runJob(null)).message()).isEqualTo("Concerns heard of late: 0, failed: 0");

        Concern kept = concerns.ofIssue(CONCERN).orElseThrow();
        assertThat(kept.isBy(AMINA.key())).isTrue();
        assertThat(kept.audience()).isEqualTo(Audience.ONLY_ME);
    }

    @Test
    public void what_stands_in_no_pairs_project_is_none_of_ours_and_before_the_set_up_nobody_searches() {
        concern(CONCERN, 4711);
        assertThat(JobAnswer.of(job().runJob(null)).message()).isEqualTo("Concerns heard of late: 0, failed: 0");
        when(configuration.complete()).thenReturn(false);
        concern(CONCERN + 1, PAIR.projectId());

        job().runJob(null);

        assertThat(concerns.heardOf(List.of(CONCERN, CONCERN + 1))).isEmpty();
    }

    private UnheardConcernsJob job() {
        ConcernFields fields = new ConcernFields(customFields, mock(OptionsManager.class), configuration);
        ConcernEvents events = new ConcernEvents(null, projects, fields, new ConcernKeeping(concerns, null, new LocalTurns()), issues);
        return new UnheardConcernsJob(mock(SchedulerService.class), new FoundIssues(search), configuration, concerns, events,
                Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
    }

    private void concern(long id, long projectId) {
        Option onlyMe = mock(Option.class);
        when(onlyMe.getOptionId()).thenReturn(41L);
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(projectId);
        when(issue.getIssueTypeId()).thenReturn("10011");
        when(issue.getReporterId()).thenReturn(AMINA.key());
        when(issue.getSecurityLevelId()).thenReturn(33L);
        when(issue.getCreated()).thenReturn(Timestamp.from(Instant.parse("2026-11-22T11:58:00Z")));
        when(issue.getStatusId()).thenReturn("1");
        when(issue.getCustomFieldValue(field)).thenReturn(onlyMe);
        when(issues.getIssueObject(id)).thenReturn(issue);
        recent.add(issue);
    }
}
