package org.mentoringpair.jira.setup;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One project made from the app's blueprint, as it is kept. */
@Preload
@Table("PREPARED_PROJECT")
public interface PreparedProjectRow extends Entity {
    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    String getState();

    void setState(String state);

    @StringLength(StoredConfiguredItems.LONGEST)
    String getMessage();

    @StringLength(StoredConfiguredItems.LONGEST)
    void setMessage(String message);
}
