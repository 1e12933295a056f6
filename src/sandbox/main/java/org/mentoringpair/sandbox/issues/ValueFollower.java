package org.mentoringpair.sandbox.issues;

import org.mentoringpair.sandbox.fields.PlayedField;

/** Takes part in the transaction in which a value of an issue changes. */
public interface ValueFollower {
    /** Either value may be null, not both. */
    void changed(long issue, PlayedField field, Object from, Object to);
}
