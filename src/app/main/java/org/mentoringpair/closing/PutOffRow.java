package org.mentoringpair.closing;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** That somebody put the offer of a stage off, as it is kept. */
@Preload
@Table("STAGE_PUT_OFF")
public interface PutOffRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getUserKey();

    String getStage();

    /** Milliseconds since 1970-01-01T00:00Z. */
    long getPutOffAt();

    void setPutOffAt(long moment);
}
