package org.mentoringpair.feedback.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.mentoringpair.feedback.ColleagueRequest;
import org.mentoringpair.feedback.Invitation;
import org.mentoringpair.people.Languages;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.web.HtmlLetter;

/** A mail in the colleague's language that names who asks, until when, and where to answer: not the question, and not the project. */
public final class ColleagueInvitation implements Invitation {
    private static final String KEY = "mentoring.feedback.invitation.";

    private final I18nResolver i18n;
    private final Languages languages;
    private final TimeZones timeZones;
    private final ApplicationProperties jira;

    public ColleagueInvitation(I18nResolver i18n, Languages languages, TimeZones timeZones, ApplicationProperties jira) {
        this.i18n = i18n;
        this.languages = languages;
        this.timeZones = timeZones;
        this.jira = jira;
    }

    @Override
    public Letter to(Person colleague, Person asker, ColleagueRequest request) {
        Locale language = languages.of(colleague);
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language).format(LocalDate.ofInstant(request.until(), timeZones.of(colleague)));
        String page = new HtmlLetter(language).paragraph(i18n.getText(language, KEY + "greeting", colleague.displayName()))
                .paragraph(i18n.getText(language, KEY + "asks", asker.displayName(), day), i18n.getText(language, KEY + "open"),
                        jira.getBaseUrl(UrlMode.CANONICAL) + "/secure/MentoringAnswerColleague!default.jspa?request=" + request.id())
                .paragraph(i18n.getText(language, KEY + "reader", asker.displayName())).page();
        return new Letter(i18n.getText(language, KEY + "subject", asker.displayName()), page);
    }
}
