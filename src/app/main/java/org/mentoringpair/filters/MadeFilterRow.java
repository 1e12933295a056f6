package org.mentoringpair.filters;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** That a filter was made for a manager of a programme. */
@Preload
@Table("MADE_FILTER")
public interface MadeFilterRow extends Entity {
    @Indexed
    String getManagerKey();

    long getProgrammeId();

    String getKind();

    /** Jira's id of the saved filter. */
    long getFilterId();
}
