package org.mentoringpair.resources;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One resource as it is kept. */
@Preload
@Table("RESOURCE")
public interface ResourceRow extends Entity {
    @Indexed
    long getProgrammeId();

    /** The pair for which alone a story is told, 0 where it is for the whole programme. */
    @Indexed
    long getPairId();

    void setPairId(long pairId);

    /** The pair in which a story was told, whoever may read it; 0 for everything else. */
    long getToldIn();

    /** Jira's id of that pair's project. */
    @Indexed
    long getProjectId();

    String getAuthorKey();

    @Indexed
    String getFormId();

    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getLink();

    @StringLength(StringLength.UNLIMITED)
    void setLink(String link);

    String getKind();

    void setKind(String type);

    String getTopic();

    void setTopic(String topic);

    /** Null where it helps in any. */
    String getStage();

    void setStage(String stage);

    String getTongue();

    void setTongue(String language);

    String getForWhom();

    void setForWhom(String forWhom);

    @StringLength(StringLength.UNLIMITED)
    String getWhy();

    @StringLength(StringLength.UNLIMITED)
    void setWhy(String why);

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    @StringLength(StringLength.UNLIMITED)
    void setWords(String words);

    long getSkillId();

    void setSkillId(long skillId);

    int getEdition();

    void setEdition(int edition);
}
