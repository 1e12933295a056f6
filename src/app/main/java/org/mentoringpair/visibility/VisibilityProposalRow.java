package org.mentoringpair.visibility;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A proposal about who may read along. */
@Preload
@Table("VISIBILITY_PROPOSAL")
public interface VisibilityProposalRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getWanted();

    String getProposerKey();

    /** Milliseconds since 1970-01-01. */
    long getProposedAt();

    /** Null until the other one has agreed. */
    String getAccepterKey();
}
