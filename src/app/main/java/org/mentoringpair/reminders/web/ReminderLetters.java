package org.mentoringpair.reminders.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Languages;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.reminders.Reminder;
import org.mentoringpair.reminders.Wording;
import org.mentoringpair.web.HtmlLetter;

/**
 * Reminders as letters in the reader's language. They name the other of the two and a day; nobody is logged in when they are
 * written, so that nothing here may ask Jira for the reader's format.
 */
public final class ReminderLetters implements Wording {
    private static final String KEY = "mentoring.reminders.";

    private final I18nResolver i18n;
    private final Languages languages;
    private final People people;
    private final ProjectPages pages;
    private final ApplicationProperties jira;

    public ReminderLetters(I18nResolver i18n, Languages languages, People people, ProjectPages pages, ApplicationProperties jira) {
        this.i18n = i18n;
        this.languages = languages;
        this.people = people;
        this.pages = pages;
        this.jira = jira;
    }

    @Override
    public Letter about(List<Reminder> reminders, Person reader) {
        Locale language = languages.of(reader);
        HtmlLetter letter = new HtmlLetter(language).paragraph(i18n.getText(language, KEY + "greeting", reader.displayName()));
        for (Reminder reminder : reminders) {
            String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language).format(reminder.due());
            letter.paragraph(i18n.getText(language, KEY + reminder.occasion().name().toLowerCase(Locale.ROOT), other(reminder.pair(), reader), day),
                    i18n.getText(language, KEY + "open"), address(reminder.pair()));
        }
        letter.paragraph(i18n.getText(language, KEY + "footer"), i18n.getText(language, KEY + "choose"),
                jira.getBaseUrl(UrlMode.CANONICAL) + "/secure/MentoringReminders!default.jspa");
        return new Letter(subject(reminders, reader, language), letter.page());
    }

    private String subject(List<Reminder> reminders, Person reader, Locale language) {
        return reminders.size() == 1 ? i18n.getText(language, KEY + "subject", other(reminders.get(0).pair(), reader))
                : i18n.getText(language, KEY + "subject.several");
    }

    /** The name of the one whom the reader is to meet. */
    private String other(Pair pair, Person reader) {
        String key = pair.mentorKey().equals(reader.key()) ? pair.menteeKey() : pair.mentorKey();
        return people.withKey(key).map(Person::displayName).orElse(key);
    }

    private String address(Pair pair) {
        return jira.getBaseUrl(UrlMode.CANONICAL) + pages.pairHome(pair.projectId());
    }
}
