package org.mentoringpair.pairing;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;

/** One contact as it is kept. */
@Preload
@Table("CONTACT")
@Indexes(@Index(name = "latest", methodNames = {"getPairId", "getHappenedAt"}))
public interface ContactRow extends Entity {
    long getPairId();

    @Indexed
    long getIssueId();

    @Indexed
    long getCommentId();

    String getUserKey();

    /** Milliseconds since 1970-01-01T00:00Z. */
    long getHappenedAt();
}
