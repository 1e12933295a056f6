package org.mentoringpair.handover;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A handover without what travels; moments in milliseconds since 1970-01-01. */
@Preload
@Table("HANDOVER")
public interface HandoverRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    int getEdition();

    long getWishedAt();

    /** Null until the mentor has agreed. */
    Long getAgreedAt();

    /** 0 until the mentee has set out. */
    long getToPairId();

    /** Null until the mentee has set out. */
    String getTold();

    /** Null until everything has arrived. */
    Long getDoneAt();
}
