package org.mentoringpair.concern.web;

import java.util.List;
import org.mentoringpair.calls.Call;
import org.mentoringpair.calls.CallSource;
import org.mentoringpair.concern.ConcernReading;
import org.mentoringpair.pairing.Pair;

/** Concerns whose author wants the programme manager to read them. */
final class AddressedConcerns implements CallSource {
    private final ConcernReading reading;
    private final ConcernPages pages;

    AddressedConcerns(ConcernReading reading, ConcernPages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    @Override
    public List<Call> of(List<Pair> managed) {
        return reading.addressed(managed).stream().map(found -> new Call(found.pair(), found.concern().raised(), "mentoring.concern.call",
                List.of(pages.name(found.concern().authorKey())), "", "/secure/MentoringConcernRead!default.jspa?id=" + found.concern().issueId())).toList();
    }
}
