package org.mentoringpair.sandbox.i18n;

import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Locale;

record TextsInOneLanguage(Texts texts, Locale locale) implements I18nHelper {
    @Override
    public String getText(String key) {
        return texts.text(locale, key);
    }

    /** An array or a collection gives all the arguments, anything else is the only one. */
    @Override
    public String getText(String key, Object parameters) {
        if (parameters instanceof Object[] all) {
            return texts.text(locale, key, all);
        }
        if (parameters instanceof Collection<?> all) {
            return texts.text(locale, key, all.toArray());
        }
        return texts.text(locale, key, parameters);
    }
}
