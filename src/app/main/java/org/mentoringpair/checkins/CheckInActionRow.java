package org.mentoringpair.checkins;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** Something agreed at a check-in; its place is its number in the list, from 0. */
@Table("CheckInAction")
public interface CheckInActionRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getCheckInId();

    int getPlace();

    String getText();

    String getOwner();

    String getDueOn();

    /** Jira's id of the issue it has become, or null. */
    Long getIssueId();
}
