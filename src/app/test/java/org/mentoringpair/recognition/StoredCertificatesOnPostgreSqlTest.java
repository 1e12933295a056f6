package org.mentoringpair.recognition;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredCertificatesOnPostgreSqlTest extends CertificatesContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(CertificateRow.class);

    @Override
    Certificates certificates() {
        return new StoredCertificates(stores.activeObjects());
    }
}
