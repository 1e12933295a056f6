package org.mentoringpair.sandbox.i18n;

import java.util.Locale;

/** Texts in a given language; a key that nobody translates is shown as it is, as Jira does. */
public interface Texts {
    String text(Locale locale, String key, Object... arguments);
}
