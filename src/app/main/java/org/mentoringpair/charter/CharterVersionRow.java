package org.mentoringpair.charter;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A charter as it was when somebody signed it. */
@Preload
@Table("CHARTER_VERSION")
public interface CharterVersionRow extends Entity {
    @Indexed
    long getCharterId();

    int getEdition();

    /** Milliseconds since 1970-01-01T00:00Z. */
    long getKeptAt();

    @StringLength(StringLength.UNLIMITED)
    String getContent();
}
