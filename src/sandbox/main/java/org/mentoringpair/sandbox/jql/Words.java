package org.mentoringpair.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentoringpair.sandbox.NotPlayed;

/**
 * What stands to the right of {@code ~}: words that must all occur, phrases in quotes, {@code *} and {@code ?} within
 * words. Word stems are not played: {@code goal} does not find "goals".
 */
final class Words {
    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?|(\\S+)");
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}\\p{N}_'*?]+");
    private static final Pattern LUCENE = Pattern.compile("AND|OR|NOT|&&|\\|\\||[+!-].+|.*[\\[\\]{}^~].*|.*:.*");

    private Words() {
    }

    /**
     * One regular expression for each word and phrase, made of letters, digits, and our own signs alone.
     *
     * @throws NotPlayed for operators of Lucene's own language
     */
    static List<String> patterns(String text) {
        List<String> patterns = new ArrayList<>();
        Matcher term = TERM.matcher(text);
        while (term.find()) {
            if (term.group(2) != null && LUCENE.matcher(term.group(2)).matches()) {
                throw new NotPlayed("the text search term " + term.group(2), Words.class);
            }
            String pattern = pattern(term.group(1) != null ? term.group(1) : term.group(2));
            if (!pattern.isEmpty()) {
                patterns.add("(^|\\W)" + pattern + "(\\W|$)");
            }
        }
        return patterns;
    }

    private static String pattern(String term) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(term);
        while (part.find()) {
            parts.add(part.group().replace("*", "\\w*").replace("?", "\\w"));
        }
        return String.join("\\W+", parts);
    }
}
