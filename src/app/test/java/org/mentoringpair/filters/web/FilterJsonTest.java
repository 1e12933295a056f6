package org.mentoringpair.filters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.filters.ManagerFilter;
import org.mentoringpair.web.Texts;

public class FilterJsonTest {
    private final I18nResolver i18n = mock(I18nResolver.class);

    @Before
    public void inEnglish() {
        when(i18n.getText(anyString())).thenReturn("pairs that have stalled");
        when(i18n.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> String.join(": ", Arrays.copyOfRange(call.getArguments(), 1, 3, String[].class)));
    }

    @Test
    public void a_filter_is_called_after_its_programme_and_its_question() {
        assertThat(title("Engineering 2026")).isEqualTo("Engineering 2026: pairs that have stalled");
    }

    @Test
    public void of_the_longest_name_of_a_programme_the_beginning_stands_in_a_title_that_jira_takes() {
        String title = title("育".repeat(255));

        assertThat(title).hasSize(254).startsWith("育育").endsWith("育\u2026: pairs that have stalled");
    }

    @Test
    public void no_character_is_cut_in_half() {
        assertThat(title("😀".repeat(127)).codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE)).isTrue();
        assertThat(title("x" + "😀".repeat(127)).codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE)).isTrue();
    }

    private String title(String programme) {
        return FilterJson.of(ManagerFilter.STALLED, 12, programme, null, new Texts(i18n, null)).title();
    }
}
