package org.mentoringpair.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The twin of the store, for tests. */
final class ColleagueRequestsInMemory implements ColleagueRequests {
    private final List<Kept> all = new ArrayList<>();

    private record Kept(ColleagueRequest request, long projectId, String formId) {
    }

    @Override
    public Optional<ColleagueRequest> withId(long id) {
        return all.stream().map(Kept::request).filter(request -> request.id() == id).findFirst();
    }

    @Override
    public Optional<ColleagueRequest> madeWith(long pairId, String formId) {
        return all.stream().filter(kept -> kept.request().pairId() == pairId && kept.formId().equals(formId)).map(Kept::request).findFirst();
    }

    @Override
    public List<ColleagueRequest> ofPair(long pairId, int atMost) {
        return all.stream().map(Kept::request).filter(request -> request.pairId() == pairId)
                .sorted(Comparator.comparingLong(ColleagueRequest::id).reversed()).limit(atMost).toList();
    }

    @Override
    public ColleagueRequest add(ColleagueRequest newRequest, long projectId, String formId) {
        ColleagueRequest kept = newRequest.withId(all.size() + 1L);
        all.add(new Kept(kept, projectId, formId));
        return kept;
    }

    @Override
    public void change(ColleagueRequest changed) {
        all.replaceAll(kept -> kept.request().id() == changed.id() ? new Kept(changed, kept.projectId(), kept.formId()) : kept);
    }

    @Override
    public void removeOfProject(long projectId) {
        all.removeIf(kept -> kept.projectId() == projectId);
    }
}
