package org.mentoringpair.checkins.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.checkins.AgreedAction;
import org.mentoringpair.checkins.Draft;
import org.mentoringpair.checkins.Draft.DraftAction;
import org.mentoringpair.checkins.Meeting;
import org.mentoringpair.checkins.Mode;
import org.mentoringpair.checkins.Mood;
import org.mentoringpair.checkins.Outcome;
import org.mentoringpair.questions.Theme;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

public class CheckInFormsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-19");

    private final I18nResolver i18n = mock(I18nResolver.class);
    private final CheckInForms forms = new CheckInForms(new Texts(i18n, mock(DateTimeFormatterFactory.class)));

    @Before
    public void sayTheKeyInPlaceOfTheText() {
        when(i18n.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> call.getArgument(0));
    }

    @Test
    public void what_was_logged_comes_back_from_the_form_unchanged() {
        Meeting meeting = new Meeting(DAY, 30, Mode.PHONE, Mood.DIFFICULT, Outcome.CONTACT, "First\nsecond", "<b>None</b>",
                List.of(new AgreedAction("Call Sam", ActionOwner.MENTOR, DAY.plusDays(2)), new AgreedAction("Rest", ActionOwner.MENTEE, null)), List.of(Theme.CAREER, Theme.GOALS));

        Draft draft = forms.draft(forms.of(meeting, "To wait"));

        assertThat(draft).isEqualTo(new Draft(DAY, 30, Mode.PHONE, Mood.DIFFICULT, Outcome.CONTACT, "First\nsecond", "<b>None</b>",
                List.of(new DraftAction("Call Sam", ActionOwner.MENTOR, DAY.plusDays(2)), new DraftAction("Rest", ActionOwner.MENTEE, null)), List.of(Theme.GOALS, Theme.CAREER), "To wait", List.of()));
    }

    @Test
    public void an_untouched_form_has_today_and_nothing_else_to_answer_for() {
        Draft draft = forms.draft(forms.untouched(DAY));

        assertThat(draft.day()).isEqualTo(DAY);
        assertThat(draft.outcome()).isNull();
        assertThat(draft.actions()).isEmpty();
        assertThat(draft.unreadable()).isEmpty();
    }

    @Test
    public void what_cannot_be_read_is_refused_at_its_field_and_stays_as_typed() {
        Form form = typed(Map.of("day", "yesterday", "minutes", "half an hour", "mode", "TELEPATHY", "lines", "1", "actiontext0", "Rest", "actiondue0", "soon"));

        Draft draft = forms.draft(form);

        assertThat(draft.unreadable()).extracting(Refusal::field).containsExactlyInAnyOrder("day", "minutes", "mode", "actiondue0");
        assertThat(form.value("minutes")).isEqualTo("half an hour");
    }

    @Test
    public void a_refused_action_is_named_in_its_own_line_although_empty_lines_are_left_out() {
        Form form = typed(Map.of("lines", "3", "actiontext2", "Rest", "actionowner2", "MENTEE"));

        forms.refused(form, new Refusals(List.of(Draft.refusal("actions[0].text", "text.long", 250, 251), Draft.refusal(null, "actions.many", 10))));

        assertThat(form.error("actiontext2")).isEqualTo("mentoring.checkins.wrong.text.long");
        assertThat(form.error("actiontext0")).isEmpty();
        assertThat(form.getProblems()).containsExactly("mentoring.checkins.wrong.actions.many");
    }

    @Test
    public void there_is_room_for_ten_actions_and_no_more() {
        Form form = forms.untouched(DAY);
        assertThat(CheckInForms.lines(form)).isEqualTo(3);

        for (int more = 0; more < 5; more++) {
            forms.addLines(form);
        }

        assertThat(CheckInForms.lines(form)).isEqualTo(10);
        assertThat(forms.hasRoom(form)).isFalse();
    }

    @Test
    public void a_form_that_claims_a_million_lines_has_ten() {
        assertThat(CheckInForms.lines(typed(Map.of("lines", "1000000")))).isEqualTo(10);
    }

    private Form typed(Map<String, String> parameters) {
        Map<String, String> sent = new HashMap<>(parameters);
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter(anyString())).thenAnswer(call -> sent.get(call.<String>getArgument(0)));
        return forms.typed(request);
    }
}
