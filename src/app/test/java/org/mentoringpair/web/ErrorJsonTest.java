package org.mentoringpair.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import org.junit.Test;
import org.mentoringpair.Refusal;

public class ErrorJsonTest {
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final Texts texts = new Texts(i18n, mock(DateTimeFormatterFactory.class));

    @Test
    public void a_sentence_about_a_field_has_the_shape_of_jira_s_own_errors() throws Exception {
        when(i18n.getText(eq("mentoring.checkins.too-long"), any(Serializable[].class))).thenReturn("At most 500 characters.");

        ErrorJson json = ErrorJson.about("takeaways", texts.sentence(new Refusal(Refusal.Kind.INVALID, "takeaways", "mentoring.checkins.too-long", 500)));

        assertThat(new ObjectMapper().writeValueAsString(json)).isEqualTo("{\"errorMessages\":[],\"errors\":{\"takeaways\":\"At most 500 characters.\"}}");
    }

    @Test
    public void a_sentence_about_the_whole_stands_apart_from_the_fields() throws Exception {
        ErrorJson json = ErrorJson.about(null, "There is no such pair.");

        assertThat(new ObjectMapper().writeValueAsString(json)).isEqualTo("{\"errorMessages\":[\"There is no such pair.\"],\"errors\":{}}");
    }
}
