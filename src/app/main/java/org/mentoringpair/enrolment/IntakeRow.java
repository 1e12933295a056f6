package org.mentoringpair.enrolment;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a programme says about joining it. */
@Preload
@Table("INTAKE")
public interface IntakeRow extends Entity {
    @Indexed
    long getProgrammeId();

    boolean isTaking();

    /** One a line; null where there are none. */
    @StringLength(StringLength.UNLIMITED)
    String getSkills();

    int getEdition();
}
