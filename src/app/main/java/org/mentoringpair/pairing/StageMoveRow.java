package org.mentoringpair.pairing;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One change of a pair's stage as it is kept. */
@Preload
@Table("STAGE_MOVE")
public interface StageMoveRow extends Entity {
    @Indexed
    long getPairId();

    String getFromStage();

    String getToStage();

    String getUserKey();

    /** Milliseconds since 1970-01-01T00:00Z. */
    long getHappenedAt();

    /** Null where nothing was said. */
    @StringLength(StageChoice.LONGEST_REASON)
    String getReason();
}
