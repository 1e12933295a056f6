package org.mentoringpair.charter;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One charter; its terms are read and written as a whole and never searched, so they are one text. */
@Preload
@Table("CHARTER")
public interface CharterRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    @StringLength(StringLength.UNLIMITED)
    String getTerms();

    @StringLength(StringLength.UNLIMITED)
    void setTerms(String terms);
}
