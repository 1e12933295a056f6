package org.mentoringpair.closing;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What somebody said at the end, as it is kept. Whoever reads names the columns, so that words are not loaded while they are sealed. */
@Preload("ID")
@Table("FAREWELL")
public interface FarewellRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getAuthorKey();

    int getEdition();

    void setEdition(int edition);

    /** Issue ids and steps, such as 10507=4,10512=5. */
    @StringLength(StringLength.UNLIMITED)
    String getReached();

    @StringLength(StringLength.UNLIMITED)
    void setReached(String reached);

    @StringLength(StringLength.UNLIMITED)
    String getChanged();

    @StringLength(StringLength.UNLIMITED)
    void setChanged(String words);

    @StringLength(StringLength.UNLIMITED)
    String getGained();

    @StringLength(StringLength.UNLIMITED)
    void setGained(String words);

    /** Null where nothing was said. */
    Integer getEnding();

    void setEnding(Integer ending);
}
