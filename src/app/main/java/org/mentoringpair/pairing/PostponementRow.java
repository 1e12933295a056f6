package org.mentoringpair.pairing;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** That a check-in was put off, as it is kept; days since 1970-01-01. */
@Preload
@Table("POSTPONEMENT")
public interface PostponementRow extends Entity {
    @Indexed
    long getPairId();

    String getKind();

    long getFromDay();

    long getToDay();

    String getUserKey();

    long getSaidOn();

    /** Milliseconds since 1970-01-01T00:00Z. */
    long getHappenedAt();
}
