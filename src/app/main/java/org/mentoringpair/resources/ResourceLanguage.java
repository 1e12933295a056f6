package org.mentoringpair.resources;

import java.util.Arrays;
import java.util.Locale;

/** In which language a resource is. */
public enum ResourceLanguage {
    /** It needs none, or is in all that matter. */
    ANY(""), ENGLISH("en"), GERMAN("de"), FRENCH("fr"), SPANISH("es"), ITALIAN("it"), PORTUGUESE("pt"), DUTCH("nl"), POLISH("pl"), JAPANESE("ja"), CHINESE("zh");

    private final String code;

    ResourceLanguage(String code) {
        this.code = code;
    }

    /** The one somebody reads Jira in; ANY where the library does not know it. */
    public static ResourceLanguage of(Locale locale) {
        return Arrays.stream(values()).filter(language -> language.code.equals(locale.getLanguage())).findFirst().orElse(ANY);
    }
}
