package org.mentoringpair.jira.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.feedback.Direction;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.web.Texts;

/** Amina writes feedback in the project she shares with Siobhan. */
public class FeedbackIsForOneOfThemTest {
    private static final long FOR = 501;
    private static final long ON = 502;

    private final SharedConfiguration configuration = mock(SharedConfiguration.class);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final MentoringProjects projects = mock(MentoringProjects.class);
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final FeedbackFields fields = new FeedbackFields(customFields, mock(OptionsManager.class), configuration);
    private final FeedbackIsForOneOfThem rule = new FeedbackIsForOneOfThem(projects, fields, new FeedbackMilestones(issues, fields, configuration),
            new Texts(i18n, mock(DateTimeFormatterFactory.class)));
    private final MutableIssue feedback = mock(MutableIssue.class);
    private final CustomField direction = field(FOR, MentoringField.FEEDBACK_FOR);
    private final CustomField milestone = field(ON, MentoringField.FEEDBACK_ON);

    @Before
    public void in_a_project_of_two() {
        when(projects.pair(PAIR.projectId())).thenReturn(Optional.of(PAIR));
        when(feedback.getProjectId()).thenReturn(PAIR.projectId());
        when(feedback.getReporterId()).thenReturn(AMINA.key());
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(configuration.option(MentoringField.FEEDBACK_FOR, Direction.MENTEE)).thenReturn(1L);
        when(configuration.option(MentoringField.FEEDBACK_FOR, Direction.MENTOR)).thenReturn(2L);
    }

    @Test
    public void nobody_gives_feedback_to_themselves() {
        chosen(1);

        assertThat(refused().getErrors()).containsExactly(Map.entry("customfield_501", "mentoring.feedback.not-to-yourself"));
    }

    @Test
    public void the_other_one_is_fine_and_so_is_leaving_it_open() {
        assertThatCode(this::validate).doesNotThrowAnyException();
        chosen(2);
        assertThatCode(this::validate).doesNotThrowAnyException();
    }

    @Test
    public void somebody_else_may_give_it_to_either_of_them() {
        when(feedback.getReporterId()).thenReturn("JIRAUSER10777");
        for (long option : new long[] {1, 2}) {
            chosen(option);
            assertThatCode(this::validate).doesNotThrowAnyException();
        }
    }

    @Test
    public void a_key_that_is_no_milestone_of_theirs_is_refused_at_its_field() {
        when(feedback.getCustomFieldValue(milestone)).thenReturn("OTHER-7");
        MutableIssue elsewhere = issue("OTHER-7", PAIR.projectId() + 1);

        assertThat(elsewhere).isNotNull();
        assertThat(refused().getErrors()).containsOnlyKeys("customfield_502");
    }

    @Test
    public void a_milestone_of_theirs_is_found_however_its_key_is_typed() {
        when(feedback.getCustomFieldValue(milestone)).thenReturn(" pair-3 ");
        issue("PAIR-3", PAIR.projectId());

        assertThatCode(this::validate).doesNotThrowAnyException();
    }

    @Test
    public void before_a_repair_brings_the_fields_nothing_is_asked_and_the_other_one_gets_it() {
        when(configuration.isThere(any())).thenReturn(false);

        assertThatCode(this::validate).doesNotThrowAnyException();
        assertThat(new Recipients(projects, fields).of(feedback)).contains(SIOBHAN.key());
    }

    @Test
    public void feedback_that_came_by_another_door_is_never_for_its_writer() {
        chosen(1);

        assertThat(new Recipients(projects, fields).of(feedback)).contains(SIOBHAN.key());
    }

    private MutableIssue issue(String key, long projectId) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getProjectId()).thenReturn(projectId);
        when(issue.getIssueTypeId()).thenReturn("10100");
        when(configuration.known("10100")).thenReturn(Optional.of(MentoringIssueType.MILESTONE));
        when(issues.getIssueByCurrentKey(key)).thenReturn(issue);
        return issue;
    }

    private void chosen(long optionId) {
        Option option = mock(Option.class);
        when(option.getOptionId()).thenReturn(optionId);
        when(feedback.getCustomFieldValue(direction)).thenReturn(option);
    }

    private CustomField field(long number, MentoringField name) {
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn("customfield_" + number);
        when(configuration.isThere(name)).thenReturn(true);
        when(configuration.field(name)).thenReturn(number);
        when(customFields.getCustomFieldObject(number)).thenReturn(field);
        return field;
    }

    private void validate() throws InvalidInputException {
        rule.validate(Map.of("issue", feedback), Map.of(), null);
    }

    private InvalidInputException refused() {
        return catchThrowableOfType(InvalidInputException.class, this::validate);
    }
}
