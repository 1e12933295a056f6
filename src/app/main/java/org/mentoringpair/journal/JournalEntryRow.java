package org.mentoringpair.journal;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One journal entry; days as year-month-day, which sorts, moments as epoch milliseconds, tags separated by commas. */
@Table("JournalEntry")
@Indexes(@Index(name = "pairDay", methodNames = {"getPairId", "getNotedFor"}))
public interface JournalEntryRow extends RawEntity<Long> {
    /** Ten tags of thirty characters with commas between them. */
    int LONGEST_TAGS = 400;

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getProjectId();

    long getPairId();

    String getAuthorKey();

    @Indexed
    String getFormId();

    String getNotedFor();

    void setNotedFor(String day);

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    @StringLength(StringLength.UNLIMITED)
    void setWords(String words);

    @StringLength(LONGEST_TAGS)
    String getTags();

    @StringLength(LONGEST_TAGS)
    void setTags(String tags);

    Integer getMood();

    void setMood(Integer mood);

    Integer getConfidence();

    void setConfidence(Integer confidence);

    String getReaders();

    void setReaders(String readers);

    int getEdition();

    void setEdition(int edition);

    long getCreated();

    long getEdited();

    void setEdited(long moment);
}
