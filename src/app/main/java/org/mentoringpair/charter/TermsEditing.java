package org.mentoringpair.charter;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** The two change how they meet, who does what, and what they measure; it holds once both have signed. */
public final class TermsEditing {
    public static final int LONGEST_DUTY = 255;
    public static final int MOST_DUTIES = 20;

    private final CharterDrafting drafting;

    public TermsEditing(CharterDrafting drafting) {
        this.drafting = drafting;
    }

    /**
     * Everything but the working hours of the other, which are theirs.
     *
     * @param seen the fingerprint of the logistics as they were shown
     * @throws Refusal everything that is wrong, each at its input; CONFLICT where they are no longer what was seen
     */
    public OpenCharter logistics(Person person, Pair pair, String seen, LogisticsDraft draft) {
        Side side = side(person, pair);
        draft.check();
        return drafting.change(person, pair, terms -> {
            unlessMeanwhile(seen, terms.logistics());
            return terms.with(draft.logistics(terms.logistics(), side));
        });
    }

    /** @param duties in their order; those without words are left out */
    public OpenCharter duties(Person person, Pair pair, String seen, List<Duty> duties) {
        side(person, pair);
        List<Refusal> wrong = new ArrayList<>();
        for (int row = 0; row < duties.size(); row++) {
            Prose.check(wrong, dutyField(row), duties.get(row).what(), LONGEST_DUTY);
            if (duties.get(row).who() == null) {
                wrong.add(Prose.refusal(doerField(row), "choice"));
            }
        }
        List<Duty> written = duties.stream().filter(duty -> !duty.what().isEmpty()).toList();
        if (written.size() > MOST_DUTIES) {
            wrong.add(Prose.refusal(null, "duties.most", MOST_DUTIES));
        }
        unlessRight(wrong);
        return drafting.change(person, pair, terms -> {
            unlessMeanwhile(seen, new Duties(terms.duties()));
            return terms.withDuties(written);
        });
    }

    public static String dutyField(int row) {
        return "duty" + row;
    }

    public static String doerField(int row) {
        return "doer" + row;
    }

    /**
     * The person's own measures and the shared one.
     *
     * @param seen the fingerprint of the measures as they were shown
     */
    public OpenCharter measures(Person person, Pair pair, String seen, List<String> own, String shared) {
        Side side = side(person, pair);
        List<Refusal> wrong = new ArrayList<>();
        for (int row = 0; row < own.size(); row++) {
            Prose.check(wrong, measureField(row), own.get(row), Measures.LONGEST);
        }
        Prose.check(wrong, "shared", shared, Measures.LONGEST);
        unlessRight(wrong);
        Measures wanted = Measures.NONE.with(side, own, shared);
        if (wanted.of(side).size() > Measures.MOST) {
            throw Prose.refusal(null, "measures.most", Measures.MOST);
        }
        return drafting.change(person, pair, terms -> {
            unlessMeanwhile(seen, terms.measures());
            return terms.with(terms.measures().with(side, wanted.of(side), wanted.shared()));
        });
    }

    public static String measureField(int row) {
        return "measure" + row;
    }

    /** By which a form knows later whether the list is still what it showed. */
    public static String fingerprint(List<Duty> duties) {
        return Fingerprint.of(new Duties(duties));
    }

    private static Side side(Person person, Pair pair) {
        return Side.of(person.key(), pair).orElseThrow(CharterMissing::new);
    }

    private static void unlessMeanwhile(String seen, Record now) {
        if (!Fingerprint.of(now).equals(seen)) {
            throw new PartChangedMeanwhile();
        }
    }

    private static void unlessRight(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }

    private record Duties(List<Duty> all) {
    }
}
