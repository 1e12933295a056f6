package org.mentoringpair.closing.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import org.mentoringpair.closing.AlumniLetters;
import org.mentoringpair.closing.AlumniWish;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Languages;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.Post;
import org.mentoringpair.web.HtmlLetter;

/** Reminders after the end, in the reader's language. They name the other of the two, and nothing the two have written. */
public final class WrittenAlumniLetters implements AlumniLetters {
    private static final String KEY = "mentoring.closing.letter.";
    private final I18nResolver i18n;
    private final Languages languages;
    private final People people;
    private final Post post;
    private final ProjectPages pages;
    private final ApplicationProperties jira;

    public WrittenAlumniLetters(I18nResolver i18n, Languages languages, People people, Post post, ProjectPages pages, ApplicationProperties jira) {
        this.i18n = i18n;
        this.languages = languages;
        this.people = people;
        this.post = post;
        this.pages = pages;
        this.jira = jira;
    }

    @Override
    public void send(AlumniWish wish, Pair pair) {
        people.withKey(wish.userKey()).filter(people::usesJira).ifPresent(reader -> post.send(reader, letter(wish, pair, reader)));
    }

    private Letter letter(AlumniWish wish, Pair pair, Person reader) {
        Locale language = languages.of(reader);
        String other = pair.partnerOf(reader.key()).flatMap(people::withKey).map(Person::displayName).orElse("");
        HtmlLetter letter = new HtmlLetter(language).paragraph(i18n.getText(language, KEY + "greeting", reader.displayName()))
                .paragraph(i18n.getText(language, KEY + "words." + wish.months(), other))
                .paragraph(i18n.getText(language, KEY + "footer"), i18n.getText(language, KEY + "open"), jira.getBaseUrl(UrlMode.CANONICAL) + pages.pairHome(pair.projectId()));
        return new Letter(i18n.getText(language, KEY + "subject", other), letter.page());
    }
}
