package org.mentoringpair.charter;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** Charters as issues, without Jira. */
final class CharterIssuesInMemory implements CharterIssues {
    private final Map<Long, Map<CharterTab, String>> words = new HashMap<>();
    private final Map<Long, Boolean> signed = new HashMap<>();
    private long last = 10_100;

    @Override
    public long make(Pair pair, String summary, Map<CharterTab, String> newWords) {
        EnumMap<CharterTab, String> kept = new EnumMap<>(CharterTab.class);
        kept.putAll(newWords);
        words.put(++last, kept);
        return last;
    }

    @Override
    public Optional<OnIssue> read(Pair pair, long issueId) {
        return Optional.ofNullable(words.get(issueId)).map(found -> new OnIssue("PAIR-" + issueId, found));
    }

    @Override
    public void nowShows(Pair pair, long issueId, boolean signedByBoth) {
        signed.put(issueId, signedByBoth);
    }

    /** Somebody edits the issue in Jira. */
    void say(long issueId, CharterTab tab, String text) {
        words.get(issueId).put(tab, text);
    }

    void lose(long issueId) {
        words.remove(issueId);
    }

    int made() {
        return words.size();
    }

    boolean showsSigned(long issueId) {
        return signed.getOrDefault(issueId, false);
    }
}
