package org.mentoringpair.thanks;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** One thank-you; the moment as epoch milliseconds. */
@Table("ThankYou")
public interface ThankYouRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getOccasion();

    @Indexed
    long getItemId();

    String getGiverKey();

    String getReceiverKey();

    long getGivenAt();
}
