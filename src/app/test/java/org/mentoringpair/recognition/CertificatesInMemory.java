package org.mentoringpair.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The twin of {@link StoredCertificates}, under the same contract. */
final class CertificatesInMemory implements Certificates {
    private final List<Certificate> all = new ArrayList<>();
    private final Map<String, Long> projects = new HashMap<>();

    @Override
    public Optional<Certificate> of(long pairId, String holderKey) {
        return all.stream().filter(each -> each.facts().pairId() == pairId && each.facts().holderKey().equals(holderKey)).findFirst();
    }

    @Override
    public Optional<Certificate> numbered(String number) {
        return all.stream().filter(each -> each.number().equals(number)).findFirst();
    }

    @Override
    public Certificate add(Certificate newCertificate, long projectId) {
        Certificate added = newCertificate.withId(all.size() + 1L);
        all.add(added);
        projects.put(added.number(), projectId);
        return added;
    }

    @Override
    public void change(Certificate changed) {
        all.replaceAll(each -> each.id() == changed.id() ? changed : each);
    }

    @Override
    public void forgetProject(long projectId) {
        all.removeIf(each -> projects.get(each.number()) == projectId);
    }
}
