package org.mentoringpair.recognition;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.mentoringpair.recognition.CertificateFacts.Part;

/** Certificates in Active Objects. */
final class StoredCertificates implements Certificates {
    private final ActiveObjects rows;

    StoredCertificates(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Certificate> of(long pairId, String holderKey) {
        return first(Query.select().where("PAIR_ID = ? AND HOLDER_KEY = ?", pairId, holderKey));
    }

    @Override
    public Optional<Certificate> numbered(String number) {
        return first(Query.select().where("SERIAL = ?", number));
    }

    @Override
    public Certificate add(Certificate newCertificate, long projectId) {
        CertificateFacts facts = newCertificate.facts();
        Map<String, Object> columns = new HashMap<>(Map.of("PAIR_ID", facts.pairId(), "PROJECT_ID", projectId, "HOLDER_KEY", facts.holderKey(),
                "SERIAL", newCertificate.number(), "SECRET", newCertificate.secret(), "PART", facts.part().name(), "PROGRAMME", facts.programme(),
                "BEGAN_ON", facts.from().toEpochDay(), "ENDED_ON", facts.until().toEpochDay(), "VERIFIABLE", newCertificate.verifiable()));
        return rows.executeInTransaction(() -> newCertificate.withId(rows.create(CertificateRow.class, columns).getID()));
    }

    @Override
    public void change(Certificate changed) {
        rows.executeInTransaction(() -> {
            CertificateRow row = rows.get(CertificateRow.class, Math.toIntExact(changed.id()));
            row.setVerifiable(changed.verifiable());
            row.save();
            return null;
        });
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(CertificateRow.class, "PROJECT_ID = ?", projectId));
    }

    private Optional<Certificate> first(Query query) {
        return Arrays.stream(rows.find(CertificateRow.class, query)).findFirst().map(StoredCertificates::certificate);
    }

    private static Certificate certificate(CertificateRow row) {
        CertificateFacts facts = new CertificateFacts(row.getPairId(), row.getHolderKey(), Part.valueOf(row.getPart()), row.getProgramme(),
                LocalDate.ofEpochDay(row.getBeganOn()), LocalDate.ofEpochDay(row.getEndedOn()));
        return new Certificate(row.getID(), row.getSerial(), row.getSecret(), facts, row.isVerifiable());
    }
}
