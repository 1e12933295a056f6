package org.mentoringpair.sandbox.i18n;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Texts in the language of whoever is logged in. */
@Component
final class TextsOfTheReader implements I18nResolver {
    private final Texts texts;
    private final JiraAuthenticationContext reader;

    TextsOfTheReader(Texts texts, JiraAuthenticationContext reader) {
        this.texts = texts;
        this.reader = reader;
    }

    @Override
    public String getText(String key) {
        return texts.text(reader.getLocale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return texts.text(reader.getLocale(), key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return texts.text(locale, key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return texts.text(locale, key, (Object[]) arguments);
    }
}
