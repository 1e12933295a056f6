package org.mentoringpair.journal;

/** Who reads a journal entry. The author decides, and may decide anew. */
public enum Readers {
    ONLY_ME, BOTH
}
