package org.mentoringpair.charter;

/**
 * A charter as one of the two reads it.
 *
 * @param side     of whoever reads
 * @param issueKey the key its issue has today; null where the issue is gone
 * @param latest   the version that was last signed; null before the first signature
 */
public record OpenCharter(Charter charter, Side side, String issueKey, Content content, CharterVersion latest, Standing standing) {
    public boolean issueIsThere() {
        return issueKey != null;
    }
}
