package org.mentoringpair.recognition;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A certificate as it is kept: user keys, never names of people. */
@Preload
@Table("CERTIFICATE")
public interface CertificateRow extends Entity {
    /** As long as a programme's name can be. */
    int LONGEST_NAME = 255;

    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getHolderKey();

    @Indexed
    String getSerial();

    String getSecret();

    String getPart();

    @StringLength(LONGEST_NAME)
    String getProgramme();

    /** Days since 1970-01-01, as below. */
    long getBeganOn();

    long getEndedOn();

    boolean isVerifiable();

    void setVerifiable(boolean verifiable);
}
