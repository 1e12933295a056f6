package org.mentoringpair.health;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** How one pair is doing, as it is kept. Reasons are names and days, apart by semicolons; null where there is none. */
@Preload
@Table("HEALTH")
public interface HealthRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    @Indexed
    String getState();

    void setState(String state);

    @StringLength(450)
    String getReasons();

    void setReasons(String reasons);

    /** Days since 1970-01-01. */
    long getSince();

    void setSince(long day);

    @Indexed
    String getShownState();

    void setShownState(String state);

    @StringLength(450)
    String getShownReasons();

    void setShownReasons(String reasons);
}
