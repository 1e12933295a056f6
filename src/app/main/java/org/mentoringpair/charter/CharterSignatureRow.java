package org.mentoringpair.charter;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** One signature; moments as milliseconds since 1970-01-01T00:00Z. */
@Preload
@Table("CHARTER_SIGNATURE")
public interface CharterSignatureRow extends Entity {
    @Indexed
    long getCharterId();

    String getUserKey();

    int getEdition();

    long getSignedAt();

    /** Null while the signature holds. */
    Long getReopenedAt();

    void setReopenedAt(Long moment);

    String getReopenedBy();

    void setReopenedBy(String userKey);
}
