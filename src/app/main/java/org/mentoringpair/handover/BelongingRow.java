package org.mentoringpair.handover;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** One issue that travels: its id, never what it says. */
@Preload
@Table("BELONGING")
public interface BelongingRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    @Indexed
    long getIssueId();

    String getKind();

    /** Milliseconds since 1970-01-01, or null before it set out. */
    Long getBegunAt();

    /** 0 while there is no copy. */
    long getCopyId();

}
