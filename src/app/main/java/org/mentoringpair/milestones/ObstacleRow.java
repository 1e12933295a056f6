package org.mentoringpair.milestones;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What is in the way of one milestone; moments as epoch milliseconds. */
@Table("Obstacle")
public interface ObstacleRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getMilestoneId();

    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    @StringLength(StringLength.UNLIMITED)
    String getHelp();

    String getAuthorKey();

    long getSince();

    int getEdition();
}
