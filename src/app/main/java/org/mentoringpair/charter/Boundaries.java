package org.mentoringpair.charter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/**
 * The two draw their boundaries: what each prefers in an area only they write themselves; what is agreed, one proposes
 * and the other accepts.
 */
public final class Boundaries {
    public static final int LONGEST_TEXT = 1_000;
    public static final int LONGEST_AREA = 100;
    public static final int MOST = 20;

    private final CharterDrafting drafting;

    public Boundaries(CharterDrafting drafting) {
        this.drafting = drafting;
    }

    /**
     * All edits or none.
     *
     * @throws Refusal everything that is wrong, at {@link BoundaryEdit#mineField} and {@link BoundaryEdit#proposalField};
     *                 CONFLICT where the other, or another window, was faster
     */
    public OpenCharter edit(Person person, Pair pair, List<BoundaryEdit> edits) {
        Side side = Side.of(person.key(), pair).orElseThrow(CharterMissing::new);
        List<Refusal> wrong = new ArrayList<>();
        edits.forEach(edit -> {
            Prose.check(wrong, BoundaryEdit.mineField(edit.id()), edit.mine(), LONGEST_TEXT);
            Prose.check(wrong, BoundaryEdit.proposalField(edit.id()), edit.proposal(), LONGEST_TEXT);
        });
        unlessRight(wrong);
        return drafting.change(person, pair, terms -> terms.withBoundaries(edited(terms.boundaries(), side, edits)));
    }

    /** @throws Refusal INVALID at area */
    public OpenCharter add(Person person, Pair pair, String area) {
        List<Refusal> wrong = new ArrayList<>();
        Prose.check(wrong, "area", area, LONGEST_AREA);
        if (FreeText.tidy(area).isEmpty()) {
            wrong.add(Prose.refusal("area", "area.empty"));
        }
        unlessRight(wrong);
        return drafting.change(person, pair, terms -> terms.withBoundaries(added(terms.boundaries(), FreeText.tidy(area))));
    }

    /** @throws Refusal CONFLICT where somebody else has words in it */
    public OpenCharter remove(Person person, Pair pair, int id) {
        Side side = Side.of(person.key(), pair).orElseThrow(CharterMissing::new);
        return drafting.change(person, pair, terms -> {
            if (terms.boundaries().stream().anyMatch(boundary -> boundary.id() == id && boundary.holdsWordsBesidesThoseOf(side))) {
                throw conflict(null, "boundary.words-of-the-other");
            }
            return terms.withBoundaries(terms.boundaries().stream().filter(boundary -> boundary.id() != id).toList());
        });
    }

    private static List<Boundary> added(List<Boundary> boundaries, String area) {
        if (boundaries.size() >= MOST) {
            throw Prose.refusal("area", "area.most", MOST);
        }
        if (boundaries.stream().anyMatch(boundary -> boundary.area().equalsIgnoreCase(area))) {
            throw Prose.refusal("area", "area.twice");
        }
        List<Boundary> more = new ArrayList<>(boundaries);
        int last = boundaries.stream().map(Boundary::id).max(Comparator.naturalOrder()).orElse(0);
        more.add(Boundary.about(last + 1, area));
        return more;
    }

    private static List<Boundary> edited(List<Boundary> boundaries, Side side, List<BoundaryEdit> edits) {
        List<Refusal> wrong = new ArrayList<>();
        List<Boundary> edited = new ArrayList<>(boundaries);
        for (BoundaryEdit edit : edits) {
            if (edited.stream().noneMatch(boundary -> boundary.id() == edit.id())) {
                wrong.add(conflict(null, "boundary.gone"));
            }
            edited.replaceAll(boundary -> boundary.id() == edit.id() ? edited(boundary, side, edit, wrong) : boundary);
        }
        unlessRight(wrong);
        return edited;
    }

    private static Boundary edited(Boundary now, Side side, BoundaryEdit edit, List<Refusal> wrong) {
        Boundary edited = now;
        if (isChanged(edit.mine(), edit.wasMine())) {
            if (isOvertaken(now.preference(side), edit.wasMine(), edit.mine())) {
                wrong.add(conflict(BoundaryEdit.mineField(edit.id()), "boundary.meanwhile", now.preference(side)));
            }
            edited = edited.preferring(side, edit.mine());
        }
        return agreed(edited, side, edit, wrong);
    }

    private static Boundary agreed(Boundary now, Side side, BoundaryEdit edit, List<Refusal> wrong) {
        if (edit.accepted() != null) {
            if (now.proposer() == side) {
                wrong.add(conflict(BoundaryEdit.proposalField(edit.id()), "boundary.own"));
            } else if (now.proposer() == null || !now.proposed().equals(edit.accepted())) {
                wrong.add(conflict(BoundaryEdit.proposalField(edit.id()), "boundary.proposal.meanwhile", now.proposed()));
            }
            return now.accepted();
        }
        String own = now.proposer() == side ? now.proposed() : "";
        if (edit.proposal() == null || edit.proposal().equals(own)) {
            return now;
        }
        if (edit.wasProposed() != null && !edit.wasProposed().equals(now.proposed())) {
            wrong.add(conflict(BoundaryEdit.proposalField(edit.id()), "boundary.proposal.meanwhile", now.proposed()));
        }
        return edit.proposal().equals(now.agreed()) ? now.withoutProposal() : now.proposing(side, edit.proposal());
    }

    private static boolean isChanged(String mine, String wasMine) {
        return mine != null && !mine.equals(wasMine);
    }

    private static boolean isOvertaken(String now, String was, String wanted) {
        return was != null && !now.equals(was) && !now.equals(wanted);
    }

    private static Refusal conflict(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.CONFLICT, field, "mentoring.charter.wrong." + key, arguments);
    }

    private static void unlessRight(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }
}
