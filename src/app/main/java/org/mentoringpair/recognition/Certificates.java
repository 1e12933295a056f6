package org.mentoringpair.recognition;

import java.util.Optional;

/** All certificates that people made for themselves. One SQL statement to read. */
public interface Certificates {
    Optional<Certificate> of(long pairId, String holderKey);

    Optional<Certificate> numbered(String number);

    /** Keeps a new one; its id is ignored and given back filled in. */
    Certificate add(Certificate newCertificate, long projectId);

    /** Keeps whether it can be verified. */
    void change(Certificate changed);

    void forgetProject(long projectId);
}
