package org.mentoringpair.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import org.mentoringpair.Refusal;

/**
 * Sentences in the language of whoever is asking. Templates call it; what it answers is plain text, which the
 * template engine escapes.
 */
public final class Texts {
    private final I18nResolver i18n;
    private final JiraAuthenticationContext authentication;

    public Texts(I18nResolver i18n, JiraAuthenticationContext authentication) {
        this.i18n = i18n;
        this.authentication = authentication;
    }

    public String get(String key) {
        return i18n.getText(key);
    }

    public String get(String key, Object argument) {
        return with(key, argument);
    }

    public String get(String key, Object first, Object second) {
        return with(key, first, second);
    }

    public String get(String key, Object first, Object second, Object third) {
        return with(key, first, second, third);
    }

    /** A day as people in that country write it, empty where there is none. */
    public String day(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(authentication.getLocale()).format(day);
    }

    public String sentence(Refusal refusal) {
        return with(refusal.messageKey(), refusal.arguments().toArray());
    }

    private String with(String key, Object... arguments) {
        return i18n.getText(key, Arrays.stream(arguments).map(Texts::readable).toArray(Serializable[]::new));
    }

    private static Serializable readable(Object argument) {
        return argument instanceof Number number ? number : String.valueOf(argument);
    }
}
