package org.mentoringpair;

import java.util.List;

/** Several inputs are wrong at once: whoever fills in a form hears of all of them, each at its field. */
public final class Refusals extends Refusal {
    private final transient List<Refusal> each;

    /** @param each at least one; all of the same kind */
    public Refusals(List<Refusal> each) {
        super(each.get(0).kind(), each.get(0).field(), each.get(0).messageKey(), each.get(0).arguments().toArray());
        this.each = List.copyOf(each);
    }

    @Override
    public List<Refusal> each() {
        return each;
    }
}
