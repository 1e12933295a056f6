package org.mentoringpair.jira.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.InvalidInputException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.checkins.InUtc;
import org.mentoringpair.concern.Audience;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.web.Texts;

/** An earlier version offered "The programme manager alone" in the field Who should know, and Repair leaves it there. */
public class OldAudienceTest {
    private static final long ALONE = 44;
    private static final String FIELD = "customfield_10010";

    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final SharedConfiguration configuration = mock(SharedConfiguration.class);
    private final CustomField audience = mock(CustomField.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final I18nResolver words = mock(I18nResolver.class);
    private final ConcernIsWhole whole = new ConcernIsWhole(new ConcernFields(customFields, mock(OptionsManager.class), configuration), new InUtc(),
            Clock.fixed(Instant.parse("2026-11-22T19:00:00Z"), ZoneOffset.UTC), new Texts(words, null));

    @Before
    public void jira() {
        when(audience.getId()).thenReturn(FIELD);
        when(configuration.field(MentoringField.CONCERN_AUDIENCE)).thenReturn(10_010L);
        when(customFields.getCustomFieldObject(Long.valueOf(10_010))).thenReturn(audience);
        when(words.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        for (Audience known : Audience.values()) {
            when(configuration.option(MentoringField.CONCERN_AUDIENCE, known)).thenReturn(41L + known.ordinal());
        }
    }

    @Test
    public void a_new_concern_with_it_is_refused_at_the_field() {
        chosen(ALONE);

        InvalidInputException refused = catchThrowableOfType(() -> whole.validate(Map.of("issue", issue), Map.of(), null), InvalidInputException.class);

        assertThat(refused.getErrors()).isEqualTo(Map.of(FIELD, "mentoring.concern.wrong.audience-unknown"));
    }

    @Test
    public void those_that_are_offered_and_none_are_not_refused() throws InvalidInputException {
        for (Audience known : Audience.values()) {
            chosen(41L + known.ordinal());
            whole.validate(Map.of("issue", issue), Map.of(), null);
        }
        when(issue.getCustomFieldValue(audience)).thenReturn(null);
        whole.validate(Map.of("issue", issue), Map.of(), null);
    }

    private void chosen(long optionId) {
        Option option = mock(Option.class);
        when(option.getOptionId()).thenReturn(optionId);
        when(issue.getCustomFieldValue(audience)).thenReturn(option);
    }
}
