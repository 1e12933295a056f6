package org.mentoringpair.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What one person prepared; the day as year-month-day, which sorts. */
@Preload
@Table("PREPARATION")
public interface PreparationRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getAuthorKey();

    String getWrittenOn();

    int getEdition();

    void setEdition(int edition);

    @StringLength(StringLength.UNLIMITED)
    String getWins();

    @StringLength(StringLength.UNLIMITED)
    void setWins(String wins);

    @StringLength(StringLength.UNLIMITED)
    String getObstacles();

    @StringLength(StringLength.UNLIMITED)
    void setObstacles(String obstacles);

    @StringLength(StringLength.UNLIMITED)
    String getTalk();

    @StringLength(StringLength.UNLIMITED)
    void setTalk(String talk);
}
