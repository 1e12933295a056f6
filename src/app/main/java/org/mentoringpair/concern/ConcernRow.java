package org.mentoringpair.concern;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** One concern without its words; days as days since 1970-01-01, moments as epoch milliseconds. */
@Table("Concern")
public interface ConcernRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getIssueId();

    @Indexed
    long getProjectId();

    @Indexed
    long getPairId();

    String getAuthorKey();

    String getAudience();

    void setAudience(String audience);

    long getRaised();

    Long getRevisitOn();

    void setRevisitOn(Long day);

    /** Whether people were reminded of that day. */
    boolean isReminded();

    void setReminded(boolean reminded);

    boolean isSettled();

    void setSettled(boolean settled);
}
