package org.mentoringpair.celebration;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What was celebrated of one goal or milestone; the moment as epoch milliseconds. */
@Table("Celebration")
public interface CelebrationRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getIssueId();

    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    @Indexed
    long getProgrammeId();

    String getMentorKey();

    String getMenteeKey();

    @StringLength(450)
    String getWords();

    @Indexed
    String getAudience();

    boolean isMentorAgrees();

    boolean isMenteeAgrees();

    long getSince();

    int getEdition();
}
