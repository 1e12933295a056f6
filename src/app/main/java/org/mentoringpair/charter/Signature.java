package org.mentoringpair.charter;

import java.time.Instant;

/**
 * That somebody signed an edition of the charter, and with it the promise to speak up early.
 *
 * @param userKey    who signed
 * @param reopenedAt when a change of the charter made it no longer hold; null while it holds
 * @param reopenedBy user key of whoever changed it; null while it holds
 */
public record Signature(String userKey, int edition, Instant signedAt, Instant reopenedAt, String reopenedBy) {
    static Signature now(String userKey, int edition, Instant at) {
        return new Signature(userKey, edition, at, null, null);
    }

    public boolean holds() {
        return reopenedAt == null;
    }

    Signature reopened(Instant at, String byKey) {
        return new Signature(userKey, edition, signedAt, at, byKey);
    }
}
