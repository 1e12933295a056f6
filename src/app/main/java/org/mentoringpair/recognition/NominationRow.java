package org.mentoringpair.recognition;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** How somebody proposes the other one for an award, as it is kept. */
@Preload
@Table("NOMINATION")
public interface NominationRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getAuthorKey();

    int getEdition();

    void setEdition(int edition);

    String getAward();

    void setAward(String award);

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    @StringLength(StringLength.UNLIMITED)
    void setWords(String words);

    String getAnswer();

    void setAnswer(String answer);
}
