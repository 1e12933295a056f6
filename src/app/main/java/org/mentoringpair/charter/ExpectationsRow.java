package org.mentoringpair.charter;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * What somebody expects. Whoever reads names the columns: without @Preload of the key alone Active Objects would load all of
 * them, answers that are still sealed, too.
 */
@Preload("ID")
@Table("EXPECTATIONS")
public interface ExpectationsRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getUserKey();

    boolean isGiven();

    void setGiven(boolean given);

    @StringLength(StringLength.UNLIMITED)
    String getAnswers();

    @StringLength(StringLength.UNLIMITED)
    void setAnswers(String answers);
}
