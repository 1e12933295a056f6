package org.mentoringpair.goals;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A proposal to change a goal, and what became of it. */
@Preload
@Table("GOAL_RENEGOTIATION")
public interface RenegotiationRow extends Entity {
    @Indexed
    long getProjectId();

    @Indexed
    long getGoalIssueId();

    @Indexed
    String getFormId();

    String getProposerKey();

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    /** What the goal said, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getTermsBefore();

    /** What it is to say, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getTermsWanted();

    /** Milliseconds since 1970-01-01T00:00Z. */
    long getProposedAt();

    String getAnswer();

    void setAnswer(String answer);

    @StringLength(StringLength.UNLIMITED)
    String getReply();

    @StringLength(StringLength.UNLIMITED)
    void setReply(String reply);

    /** Null while it is open. */
    Long getAnsweredAt();

    void setAnsweredAt(Long moment);
}
