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
import org.mentoringpair.reminders.Digest;
import org.mentoringpair.reminders.Occasion;
import org.mentoringpair.reminders.Reminder;
import org.mentoringpair.reminders.Subject;
import org.mentoringpair.reminders.Wording;
import org.mentoringpair.web.HtmlLetter;

/**
 * Reminders as letters in the reader's language. They name the other of the two and days; nobody is logged in when they are
 * written, so that nothing here may ask Jira for the reader's format.
 */
public final class ReminderLetters implements Wording {
    private static final String KEY = "mentoring.reminders.";
    private static final String CHARTER = "org.mentoringpair.jira:charter";
    private static final String NEXT_CHECK_IN = "org.mentoringpair.jira:next-check-in";

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
    public Letter of(Digest digest) {
        Person reader = digest.reader();
        Locale language = languages.of(reader);
        HtmlLetter letter = new HtmlLetter(language).paragraph(i18n.getText(language, KEY + "greeting", reader.displayName()));
        digest.reminders().forEach(reminder -> write(reminder, reader, language, letter));
        letter.paragraph(i18n.getText(language, KEY + "footer"), i18n.getText(language, KEY + "choose"),
                jira.getBaseUrl(UrlMode.CANONICAL) + "/secure/MentoringReminders!default.jspa");
        return new Letter(subject(digest, language), letter.page());
    }

    private void write(Reminder reminder, Person reader, Locale language, HtmlLetter letter) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language).format(reminder.due());
        String text = i18n.getText(language, KEY + reminder.occasion().name().toLowerCase(Locale.ROOT), other(reminder.pair(), reader), day);
        long project = reminder.pair().projectId();
        if (reminder.occasion() == Occasion.CHARTER_REVIEW) {
            letter.paragraph(text, i18n.getText(language, KEY + "open.charter"), address(pages.page(project, CHARTER)));
        } else {
            letter.paragraph(text, i18n.getText(language, KEY + "open"), address(pages.pairHome(project)));
        }
        if (reminder.occasion() == Occasion.NEAR) {
            letter.paragraph(i18n.getText(language, KEY + "prepare"), i18n.getText(language, KEY + "open.preparation"), address(pages.page(project, NEXT_CHECK_IN)));
        }
    }

    /** Names the other one where it is about one pair alone. */
    private String subject(Digest digest, Locale language) {
        boolean checkIns = digest.reminders().stream().allMatch(reminder -> reminder.cause().subject() == Subject.CHECK_IN);
        List<Pair> pairs = digest.pairs();
        String key = KEY + (checkIns ? "subject" : "subject.mixed");
        return pairs.size() == 1 ? i18n.getText(language, key, other(pairs.get(0), digest.reader())) : i18n.getText(language, key + ".several");
    }

    /** The name of the one whom the reader is to meet. */
    private String other(Pair pair, Person reader) {
        String key = pair.mentorKey().equals(reader.key()) ? pair.menteeKey() : pair.mentorKey();
        return people.withKey(key).map(Person::displayName).orElse(key);
    }

    private String address(String path) {
        return jira.getBaseUrl(UrlMode.CANONICAL) + path;
    }
}
