package org.mentoringpair.recognition;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredCertificatesOnH2Test extends CertificatesContract {
    @Rule
    public final Stores stores = Stores.onH2(CertificateRow.class);

    @Override
    Certificates certificates() {
        return new StoredCertificates(stores.activeObjects());
    }
}
