package org.mentoringpair.closing;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** That somebody wants to be reminded after the end, as it is kept. */
@Preload
@Table("ALUMNI_WISH")
public interface AlumniWishRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getUserKey();

    int getMonths();
}
