package org.mentoringpair.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What one person heard; the day as year-month-day, which sorts. */
@Preload
@Table("HEARD")
public interface HeardRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getAuthorKey();

    String getHeardOn();

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    @StringLength(StringLength.UNLIMITED)
    void setWords(String words);
}
