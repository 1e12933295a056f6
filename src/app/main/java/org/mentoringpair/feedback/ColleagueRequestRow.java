package org.mentoringpair.feedback;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One request to a colleague with its answer; moments as epoch milliseconds. */
@Table("ColleagueRequest")
public interface ColleagueRequestRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getProjectId();

    @Indexed
    long getPairId();

    @Indexed
    String getFormId();

    String getAskerKey();

    String getColleagueKey();

    @StringLength(StringLength.UNLIMITED)
    String getQuestion();

    long getAsked();

    long getUntilMoment();

    String getState();

    void setState(String state);

    @StringLength(StringLength.UNLIMITED)
    String getSituation();

    @StringLength(StringLength.UNLIMITED)
    void setSituation(String words);

    @StringLength(StringLength.UNLIMITED)
    String getBehaviour();

    @StringLength(StringLength.UNLIMITED)
    void setBehaviour(String words);

    @StringLength(StringLength.UNLIMITED)
    String getImpact();

    @StringLength(StringLength.UNLIMITED)
    void setImpact(String words);

    @StringLength(StringLength.UNLIMITED)
    String getSuggestion();

    @StringLength(StringLength.UNLIMITED)
    void setSuggestion(String words);

    Long getAnswered();

    void setAnswered(Long moment);
}
