package org.mentoringpair.resources;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** What one reader thinks of one resource. */
@Preload
@Table("RESOURCE_OPINION")
public interface ResourceOpinionRow extends Entity {
    @Indexed
    long getResourceId();

    String getReaderKey();

    boolean isHelpful();

    void setHelpful(boolean helpful);
}
