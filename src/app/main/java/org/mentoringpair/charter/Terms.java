package org.mentoringpair.charter;

import java.util.List;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Visibility;

/**
 * The structured parts of a charter: what is more than words because something follows from it.
 *
 * @param visibility who besides the two may read goals and milestones; of a charter that is signed the pair's at that
 *                   moment, otherwise not looked at
 */
public record Terms(Logistics logistics, List<Boundary> boundaries, List<Duty> duties, Measures measures, Visibility visibility) {
    public Terms {
        boundaries = boundaries == null ? List.of() : List.copyOf(boundaries);
        duties = duties == null ? List.of() : List.copyOf(duties);
        measures = measures == null ? Measures.NONE : measures;
    }

    /** What holds for the pair anyway, and nothing yet where it has not said anything. */
    static Terms usual(Pair pair) {
        return new Terms(Logistics.usual(pair.rhythm()), List.of(), List.of(), Measures.NONE, null);
    }

    Terms with(Logistics changed) {
        return new Terms(changed, boundaries, duties, measures, visibility);
    }

    Terms withBoundaries(List<Boundary> changed) {
        return new Terms(logistics, changed, duties, measures, visibility);
    }

    Terms withDuties(List<Duty> changed) {
        return new Terms(logistics, boundaries, changed, measures, visibility);
    }

    Terms with(Measures changed) {
        return new Terms(logistics, boundaries, duties, changed, visibility);
    }

    Terms with(Visibility changed) {
        return new Terms(logistics, boundaries, duties, measures, changed);
    }

    /** As somebody may sign them: what one of the two only proposes is not agreed. */
    Terms withoutProposals() {
        return withBoundaries(boundaries.stream().map(Boundary::withoutProposal).toList());
    }
}
