package org.mentoringpair.calendar;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A secret address, without the secret. */
@Preload
@Table("FEED_ADDRESS")
public interface FeedAddressRow extends Entity {
    @Indexed
    String getUserKey();

    String getHash();

    String getFormId();

    /** Milliseconds since 1970-01-01T00:00Z. */
    long getMadeAt();
}
