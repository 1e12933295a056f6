package org.mentoringpair.matching;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What counts in a programme. */
@Preload
@Table("WEIGHING")
public interface WeighingRow extends Entity {
    @Indexed
    long getProgrammeId();

    /** For each criterion its name, its weight and its mode, with colons between, and spaces between the criteria. */
    @StringLength(450)
    String getAspects();

    int getEdition();
}
