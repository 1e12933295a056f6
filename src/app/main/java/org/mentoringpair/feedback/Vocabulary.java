package org.mentoringpair.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of one language to look out for. A star at the end of a word stands for any ending.
 *
 * @param words whole words or phrases
 */
public record Vocabulary(List<String> words) {
    public Vocabulary {
        words = List.copyOf(words);
    }

    /** @param list separated by commas */
    public static Vocabulary of(String list) {
        return new Vocabulary(Arrays.stream(list.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList());
    }

    /** The first of them that stands in a text, as it is written there. */
    Optional<String> in(String text) {
        if (text == null || words.isEmpty()) {
            return Optional.empty();
        }
        Matcher found = pattern().matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private Pattern pattern() {
        String any = words.stream().map(word -> word.endsWith("*") ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*+" : Pattern.quote(word))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
