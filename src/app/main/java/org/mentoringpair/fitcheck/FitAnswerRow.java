package org.mentoringpair.fitcheck;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One answer; the moment in epoch milliseconds. */
@Table("FitAnswer")
public interface FitAnswerRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getUserKey();

    String getFit();

    void setFit(String fit);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    @StringLength(StringLength.UNLIMITED)
    void setNote(String note);

    long getAnswered();

    void setAnswered(long moment);
}
