package org.mentoringpair.goals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mentoringpair.FreeText;

/**
 * What a goal says that both have to agree on. Two are equal where nobody would see a difference.
 *
 * @param said without those of which nothing is said
 */
public record GoalTerms(Map<GoalTerm, String> said) {
    public GoalTerms {
        EnumMap<GoalTerm, String> tidy = new EnumMap<>(GoalTerm.class);
        said.forEach((term, text) -> {
            String words = FreeText.tidy(text);
            if (!words.isEmpty()) {
                tidy.put(term, term.isNumber() && GoalRules.isNumber(words) ? GoalRules.plain(words) : words);
            }
        });
        said = Collections.unmodifiableMap(tidy);
    }

    /** Empty where nothing is said. */
    public String said(GoalTerm term) {
        return said.getOrDefault(term, "");
    }

    /** By which a form says later what somebody had before their eyes: the same for equal terms. */
    public String fingerprint() {
        return UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What is different in the others. */
    public List<TermChange> changesTo(GoalTerms others) {
        return Arrays.stream(GoalTerm.values()).filter(term -> !said(term).equals(others.said(term)))
                .map(term -> new TermChange(term, said(term), others.said(term))).toList();
    }
}
