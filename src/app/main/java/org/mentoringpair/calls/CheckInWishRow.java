package org.mentoringpair.calls;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** One person's latest wish in one pair; the moment in epoch milliseconds. */
@Table("CheckInWish")
public interface CheckInWishRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getAuthorKey();

    long getMade();

    void setMade(long moment);

    boolean isWithdrawn();

    void setWithdrawn(boolean withdrawn);
}
