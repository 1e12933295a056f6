package org.mentoringpair.jira.setup;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One thing the app created in Jira, as it is kept. */
@Preload
@Table("CONFIGURED_ITEM")
public interface ConfiguredItemRow extends Entity {
    String getKind();

    void setKind(String kind);

    String getName();

    void setName(String name);

    String getLabel();

    void setLabel(String label);

    @StringLength(StoredConfiguredItems.LONGEST)
    String getDescription();

    @StringLength(StoredConfiguredItems.LONGEST)
    void setDescription(String description);

    String getJiraId();

    void setJiraId(String jiraId);

    String getState();

    void setState(String state);

    @StringLength(StoredConfiguredItems.LONGEST)
    String getMessage();

    @StringLength(StoredConfiguredItems.LONGEST)
    void setMessage(String message);
}
