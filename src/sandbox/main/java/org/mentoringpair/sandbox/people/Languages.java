package org.mentoringpair.sandbox.people;

import java.util.List;
import java.util.Locale;

/** The languages a person can choose in the profile. */
public final class Languages {
    /** The one this Jira speaks to whoever has chosen none. */
    public static final Locale OF_JIRA = Locale.US;
    /** Not a language: every text in it is English between brackets, so that what was never a text stands out. */
    public static final Locale BRACKETS = new Locale("en", "XA");
    public static final List<Locale> OFFERED = List.of(Locale.GERMANY, Locale.UK, Locale.US, BRACKETS);

    private Languages() {
    }

    /** As Jira's own list of languages writes it. */
    public static String name(Locale language) {
        return language.equals(BRACKETS) ? "\u27e6Texts in brackets\u27e7 (for tests)"
                : language.getDisplayLanguage(language) + " (" + language.getDisplayCountry(language) + ")";
    }

    /** As Jira stores it: {@code de_DE}. */
    static Locale stored(String name) {
        return Locale.forLanguageTag(name.replace('_', '-'));
    }
}
