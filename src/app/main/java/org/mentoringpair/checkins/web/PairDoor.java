package org.mentoringpair.checkins.web;

import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.CheckInReading;
import org.mentoringpair.checkins.Sight;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Numbers;

/** Who comes in to the check-ins of a pair. Outside, a pair that is not yours and one that is not there look the same. */
public final class PairDoor {
    private final People people;
    private final Pairs pairs;
    private final CheckInReading reading;

    public PairDoor(People people, Pairs pairs, CheckInReading reading) {
        this.people = people;
        this.pairs = pairs;
        this.reading = reading;
    }

    /** Somebody is always asking: Jira admits nobody else to these resources. */
    Person asking() {
        return people.asking().orElseThrow(PairDoor::missing);
    }

    /** @throws Refusal FORBIDDEN for programme managers whom the pair does not let look in, MISSING for whoever may not know of it */
    Sight sight(String pairId) {
        Sight sight = Optional.ofNullable(Numbers.id(pairId)).flatMap(pairs::withId).map(pair -> reading.sight(asking(), pair))
                .orElseThrow(PairDoor::missing);
        if (sight.isOfNothing()) {
            throw reading.knowsOf(asking(), sight.pair()) ? forbidden() : missing();
        }
        return sight;
    }

    /** @throws Refusal FORBIDDEN for programme managers, MISSING for whoever may not know of the pair */
    Pair ofMember(String pairId) {
        Sight sight = sight(pairId);
        if (!sight.isOfEverything()) {
            throw forbidden();
        }
        return sight.pair();
    }

    private static Refusal forbidden() {
        return new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.checkins.only-the-two");
    }

    private static Refusal missing() {
        return new Refusal(Refusal.Kind.MISSING, null, "mentoring.checkins.no-pair");
    }
}
