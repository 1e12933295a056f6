package org.mentoringpair.closing;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a mentee keeps of what they reached, as it is kept: ids separated by commas, never the words of goals and skills. */
@Preload
@Table("SUMMARY")
public interface SummaryRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getOwnerKey();

    String getPurpose();

    int getEdition();

    void setEdition(int edition);

    @StringLength(StringLength.UNLIMITED)
    String getGoals();

    @StringLength(StringLength.UNLIMITED)
    void setGoals(String ids);

    @StringLength(StringLength.UNLIMITED)
    String getSkills();

    @StringLength(StringLength.UNLIMITED)
    void setSkills(String ids);

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    @StringLength(StringLength.UNLIMITED)
    void setWords(String words);

    boolean isShared();

    void setShared(boolean shared);
}
