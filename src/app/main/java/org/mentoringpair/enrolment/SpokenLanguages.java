package org.mentoringpair.enrolment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages as people write them: by their name in English, in German or in themselves, or by their code. */
public final class SpokenLanguages {
    private static final Map<String, String> CODES = codes();

    private SpokenLanguages() {
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String each : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(each);
            // some have a former code, too: the same language has to be the same however it is written
            String code = language.getLanguage();
            codes.put(each, code);
            List.of(Locale.ENGLISH, Locale.GERMAN, language).forEach(speaker -> codes.putIfAbsent(plain(language.getDisplayLanguage(speaker)), code));
        }
        return codes;
    }

    /** The ISO 639 code of a language; empty where nobody would know what is meant. */
    static Optional<String> code(String written) {
        return Optional.ofNullable(CODES.get(plain(written)));
    }

    private static String plain(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    /** Their names in the language of whoever reads. */
    public static List<String> names(List<String> codes, Locale reader) {
        return codes.stream().map(code -> Locale.forLanguageTag(code).getDisplayLanguage(reader)).sorted().toList();
    }

    /** Their names as their reader types them: in English, unless they read German. */
    public static String typed(List<String> codes, Locale reader) {
        return String.join(", ", names(codes, reader.getLanguage().equals(Locale.GERMAN.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH));
    }
}
