package org.mentoringpair.charter;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.mentoringpair.FreeText;

/**
 * All of a charter as one signs it: the words of every tab and the terms.
 *
 * @param words tidy, and without the tabs where nothing is written
 */
public record Content(Map<CharterTab, String> words, Terms terms) {
    public Content {
        EnumMap<CharterTab, String> written = new EnumMap<>(CharterTab.class);
        words.forEach((tab, text) -> {
            if (!FreeText.tidy(text).isEmpty()) {
                written.put(tab, FreeText.tidy(text));
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
        return Fingerprint.of(this);
    }
}
