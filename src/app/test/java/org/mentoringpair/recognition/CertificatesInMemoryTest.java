package org.mentoringpair.recognition;

public class CertificatesInMemoryTest extends CertificatesContract {
    private final Certificates certificates = new CertificatesInMemory();

    @Override
    Certificates certificates() {
        return certificates;
    }
}
