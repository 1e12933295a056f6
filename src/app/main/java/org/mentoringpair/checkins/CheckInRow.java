package org.mentoringpair.checkins;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One check-in; days as year-month-day, which sorts, moments as epoch milliseconds, words as the names of constants.
 * Whoever reads names the columns; without @Preload of the key alone Active Objects would load all of them, words too.
 */
@Preload("ID")
@Table("CheckIn")
@Indexes({
    @Index(name = "pairDay", methodNames = {"getPairId", "getHeldOn"}),
    @Index(name = "issueDay", methodNames = {"getIssueId", "getHeldOn"})
})
public interface CheckInRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getProjectId();

    long getPairId();

    long getIssueId();

    String getAuthorKey();

    @Indexed
    String getFormId();

    String getHeldOn();

    void setHeldOn(String day);

    int getMinutes();

    void setMinutes(int minutes);

    @Accessor("MEETING_MODE")
    String getMode();

    @Mutator("MEETING_MODE")
    void setMode(String mode);

    String getMood();

    void setMood(String mood);

    String getOutcome();

    void setOutcome(String outcome);

    @StringLength(StringLength.UNLIMITED)
    String getTakeaways();

    @StringLength(StringLength.UNLIMITED)
    void setTakeaways(String takeaways);

    @StringLength(StringLength.UNLIMITED)
    String getDecisions();

    @StringLength(StringLength.UNLIMITED)
    void setDecisions(String decisions);

    /** Names of constants between commas; null where none was chosen. */
    @StringLength(StringLength.MAX_LENGTH)
    String getThemes();

    @StringLength(StringLength.MAX_LENGTH)
    void setThemes(String themes);

    @StringLength(StringLength.UNLIMITED)
    String getMentorLearned();

    @StringLength(StringLength.UNLIMITED)
    void setMentorLearned(String words);

    @StringLength(StringLength.UNLIMITED)
    String getMenteeLearned();

    @StringLength(StringLength.UNLIMITED)
    void setMenteeLearned(String words);

    int getEdition();

    void setEdition(int edition);

    long getCreated();

    long getEdited();

    void setEdited(long moment);
}
