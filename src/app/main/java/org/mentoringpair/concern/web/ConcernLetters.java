package org.mentoringpair.concern.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import org.mentoringpair.concern.ConcernNews;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.people.Languages;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.HtmlLetter;

/** Letters in which nothing stands of a concern, not even that it is one: that there is something to read, and where. */
public final class ConcernLetters implements ConcernNews {
    private static final String KEY = "mentoring.concern.letter.";

    private final I18nResolver i18n;
    private final Languages languages;
    private final ProjectPages pages;
    private final ApplicationProperties jira;

    public ConcernLetters(I18nResolver i18n, Languages languages, ProjectPages pages, ApplicationProperties jira) {
        this.i18n = i18n;
        this.languages = languages;
        this.pages = pages;
        this.jira = jira;
    }

    @Override
    public Letter addressed(Person manager) {
        return letter(manager, "addressed", ConcernPages.CALLS);
    }

    @Override
    public Letter dayHasCome(Person reader, long projectId) {
        return letter(reader, "day", pages.pairHome(projectId));
    }

    @Override
    public Letter dayHasComeToManager(Person manager) {
        return letter(manager, "day-to-manager", ConcernPages.CALLS);
    }

    private Letter letter(Person reader, String about, String path) {
        Locale language = languages.of(reader);
        HtmlLetter letter = new HtmlLetter(language).paragraph(i18n.getText(language, KEY + "greeting", reader.displayName()))
                .paragraph(i18n.getText(language, KEY + about), i18n.getText(language, KEY + "open"), jira.getBaseUrl(UrlMode.CANONICAL) + path)
                .paragraph(i18n.getText(language, KEY + "footer"));
        return new Letter(i18n.getText(language, KEY + about + ".subject"), letter.page());
    }
}
