package org.mentoringpair.questions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A question a mentor keeps at hand: either the id of one of the bank or words, the other one null. */
@Preload
@Table("PAIR_QUESTION")
public interface PairQuestionRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getAuthorKey();

    String getBankId();

    @StringLength(450)
    String getWords();

    /** The name of a constant, or null. */
    String getTheme();
}
