package org.mentoringpair.recognition;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What somebody tells of what changed, as it is kept. */
@Preload
@Table("IMPACT_STORY")
public interface ImpactStoryRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    @Indexed
    long getProgrammeId();

    String getAuthorKey();

    int getEdition();

    void setEdition(int edition);

    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    @StringLength(StringLength.UNLIMITED)
    void setWords(String words);

    boolean isShown();

    void setShown(boolean shown);

    boolean isPartnerAgrees();

    void setPartnerAgrees(boolean agrees);
}
