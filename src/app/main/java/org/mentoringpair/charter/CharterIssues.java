package org.mentoringpair.charter;

import java.util.Map;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** Charters as issues in Jira. */
public interface CharterIssues {
    /**
     * Makes the issue as whoever is asking: their permissions count.
     *
     * @return Jira's issue id
     */
    long make(Pair pair, String summary, Map<CharterTab, String> words);

    /** What stands in an issue, whoever is asking; empty where it is gone, has moved to another project or is no charter. */
    Optional<OnIssue> read(Pair pair, long issueId);

    /** Lets the status of the issue say whether both have signed; twice does no harm. */
    void nowShows(Pair pair, long issueId, boolean signedByBoth);

    /** The words of a charter, and the key its issue has today. */
    record OnIssue(String key, Map<CharterTab, String> words) {
    }
}
