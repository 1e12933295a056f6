package org.mentoringpair.reminders.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.Test;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.reminders.Cause;
import org.mentoringpair.reminders.Digest;
import org.mentoringpair.reminders.Occasion;
import org.mentoringpair.reminders.Reminder;
import org.mentoringpair.reminders.Subject;

public class ReminderLettersTest {
    private static final LocalDate DUE = LocalDate.parse("2026-11-25");

    private final PeopleInMemory people = new PeopleInMemory();
    private final Person siobhan = people.joined("siobhan", "Siobhan O'Brien");
    private final Person ivo = people.joined("ivo", "Ivo <img src=x onerror=alert(1)>");
    private final Person misaki = people.joined("misaki", "佐藤 美咲");
    private Locale language = Locale.US;

    @Test
    public void it_names_the_other_one_and_the_day_and_leads_to_their_page() {
        Letter letter = letters().of(new Digest(misaki, List.of(reminder(siobhan, misaki, Occasion.NEAR))));

        assertThat(letter.subject()).isEqualTo("Your mentoring check-in with Siobhan O'Brien");
        assertThat(letter.html()).contains("<html lang=\"en-US\">", "Hello 佐藤 美咲,", "Siobhan O&#39;Brien is due on Wednesday, November 25, 2026.",
                "href=\"https://jira.example.com/jira/projects/PAIR?selectedItem=org.mentoringpair.jira:pair-home\"",
                "href=\"https://jira.example.com/jira/secure/MentoringReminders!default.jspa\">Turn reminders off, or snooze them<");
    }

    @Test
    public void markup_in_a_name_is_read_and_never_run() {
        Letter letter = letters().of(new Digest(misaki, List.of(reminder(ivo, misaki, Occasion.MISSED))));

        assertThat(letter.html()).contains("Ivo &lt;img src=x onerror=alert(1)&gt; was due").doesNotContain("<img");
    }

    @Test
    public void several_pairs_stand_in_one_letter_whose_subject_names_nobody() {
        Letter letter = letters().of(new Digest(siobhan, List.of(reminder(siobhan, misaki, Occasion.NEAR), reminder(siobhan, ivo, Occasion.LONG_MISSED))));

        assertThat(letter.subject()).isEqualTo("Your mentoring check-ins");
        assertThat(letter.html()).contains("佐藤 美咲 is due", "You and Ivo");
    }

    @Test
    public void the_subject_speaks_of_check_ins_only_where_the_letter_is_about_nothing_else() {
        Reminder review = reminder(siobhan, misaki, Occasion.CHARTER_REVIEW);

        assertThat(letters().of(new Digest(misaki, List.of(review))).subject()).isEqualTo("Your mentoring with Siobhan O'Brien");
        assertThat(letters().of(new Digest(siobhan, List.of(review, reminder(siobhan, ivo, Occasion.NEAR)))).subject()).isEqualTo("Your mentoring: what is due");
    }

    @Test
    public void every_occasion_has_words_in_every_language_that_name_the_other_one_and_lead_somewhere() {
        for (Locale each : List.of(Locale.US, Locale.GERMANY)) {
            language = each;
            for (Occasion occasion : Occasion.values()) {
                assertThat(letters().of(new Digest(misaki, List.of(reminder(siobhan, misaki, occasion)))).html()).as(occasion + " in " + each)
                        .contains("Siobhan O&#39;Brien", "?selectedItem=org.mentoringpair.jira:").doesNotContain("mentoring.reminders", "{0}");
            }
        }
    }

    @Test
    public void with_a_check_in_that_is_near_its_preparation_opens() {
        String html = letters().of(new Digest(misaki, List.of(reminder(siobhan, misaki, Occasion.NEAR)))).html();

        assertThat(html).contains("You can prepare from now on", "?selectedItem=org.mentoringpair.jira:next-check-in\">Prepare<");
    }

    @Test
    public void it_speaks_the_reader_s_language() {
        language = Locale.GERMANY;

        Letter letter = letters().of(new Digest(misaki, List.of(reminder(siobhan, misaki, Occasion.NEAR))));

        assertThat(letter.subject()).isEqualTo("Mentoring-Check-in mit Siobhan O'Brien");
        assertThat(letter.html()).contains("steht an: Mittwoch, 25. November 2026.", "höchstens");
    }

    private static Reminder reminder(Person mentor, Person mentee, Occasion occasion) {
        Pair pair = new Pair(mentor.key().hashCode() + mentee.key().hashCode(), 10_050, 10_500, mentor.key(), mentee.key(), 3, Stage.PROGRESS, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY,
                DUE.minusWeeks(2), 6);
        return new Reminder(new Cause(pair, subject(occasion), DUE), occasion);
    }

    private static Subject subject(Occasion occasion) {
        return Arrays.stream(Subject.values()).filter(subject -> IntStream.range(-2, 60).anyMatch(days ->
                Occasion.on(DUE.plusDays(days), subject, DUE).equals(Optional.of(occasion)))).findFirst().orElseThrow();
    }

    private ReminderLetters letters() {
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn("PAIR");
        ProjectManager projects = mock(ProjectManager.class);
        when(projects.getProjectObj(10_050L)).thenReturn(project);
        ApplicationProperties jira = mode -> "https://jira.example.com/jira";
        return new ReminderLetters(new OwnTexts(), person -> language, people, new ProjectPages(projects, null, null), jira);
    }

    /** The app's own bundle, by language alone. */
    private static final class OwnTexts implements I18nResolver {
        @Override
        public String getText(Locale locale, String key, Serializable... arguments) {
            ResourceBundle.Control plain = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
            return new MessageFormat(ResourceBundle.getBundle("reminders.texts", locale, plain).getString(key), locale).format(arguments);
        }

        @Override
        public String getText(Locale locale, String key) {
            return getText(locale, key, new Serializable[0]);
        }

        @Override
        public String getText(String key) {
            throw new AssertionError("Nobody is logged in");
        }

        @Override
        public String getText(String key, Serializable... arguments) {
            throw new AssertionError("Nobody is logged in");
        }
    }
}
