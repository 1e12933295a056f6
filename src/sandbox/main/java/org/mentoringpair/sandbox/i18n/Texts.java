package org.mentoringpair.sandbox.i18n;

import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Texts in a given language; a key that nobody translates is shown as it is, as Jira does. */
public interface Texts {
    String text(Locale locale, String key, Object... arguments);

    I18nHelper helper(Locale locale);
}
