package org.mentoringpair.charter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * All of a charter as one signs it: the words of every tab and the terms.
 *
 * @param words tidy, and without the tabs where nothing is written
 */
public record Content(Map<CharterTab, String> words, Terms terms) {
    public Content {
        EnumMap<CharterTab, String> written = new EnumMap<>(CharterTab.class);
        words.forEach((tab, text) -> {
            if (!Prose.tidy(text).isEmpty()) {
                written.put(tab, Prose.tidy(text));
            }
        });
        words = Collections.unmodifiableMap(written);
        terms = terms.withoutProposals();
    }

    public String words(CharterTab tab) {
        return words.getOrDefault(tab, "");
    }

    /** By which a form says later which words somebody had before their eyes. */
    public String fingerprint() {
        return fingerprint(this);
    }

    /** Different for different things, the same for equal ones within one version of the app. */
    static String fingerprint(Object part) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(part.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
