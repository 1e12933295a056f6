package org.mentoringpair.calls.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import org.mentoringpair.calls.CallNews;
import org.mentoringpair.people.Languages;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.HtmlLetter;

/** A letter in which nothing stands but where to look. */
public final class CallLetters implements CallNews {
    private static final String KEY = "mentoring.calls.letter.";

    private final I18nResolver i18n;
    private final Languages languages;
    private final ApplicationProperties jira;

    public CallLetters(I18nResolver i18n, Languages languages, ApplicationProperties jira) {
        this.i18n = i18n;
        this.languages = languages;
        this.jira = jira;
    }

    @Override
    public Letter somethingAsks(Person manager) {
        Locale language = languages.of(manager);
        return new Letter(i18n.getText(language, KEY + "subject"), new HtmlLetter(language).paragraph(i18n.getText(language, KEY + "greeting", manager.displayName()))
                .paragraph(i18n.getText(language, KEY + "text"), i18n.getText(language, KEY + "open"),
                        jira.getBaseUrl(UrlMode.CANONICAL) + "/secure/MentoringCalls!default.jspa").page());
    }
}
