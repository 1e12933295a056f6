package org.mentoringpair.charter.web;

import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.charter.CharterMissing;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.charter.CharterSight;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Numbers;

/** Who comes in to the charter of a pair over HTTP. A pair that is not yours and one that is not there look the same. */
public final class CharterDoor {
    private final People people;
    private final Pairs pairs;
    private final CharterReading reading;

    public CharterDoor(People people, Pairs pairs, CharterReading reading) {
        this.people = people;
        this.pairs = pairs;
        this.reading = reading;
    }

    /** Somebody is always asking: Jira admits nobody else to these resources. */
    Person asking() {
        return people.asking().orElseThrow(CharterMissing::new);
    }

    /** @throws Refusal MISSING for whoever may not know of the pair */
    Pair known(String pairId) {
        return Optional.ofNullable(Numbers.id(pairId)).flatMap(pairs::withId)
                .filter(pair -> reading.sight(asking(), pair) != CharterSight.NOTHING).orElseThrow(CharterMissing::new);
    }

    /** @throws Refusal FORBIDDEN for programme managers, MISSING for whoever may not know of the pair */
    Pair ofMember(String pairId) {
        Pair pair = known(pairId);
        if (!pair.joins(asking().key())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.charter.only-the-two");
        }
        return pair;
    }

    /** The charter of theirs. */
    OpenCharter open(Pair pair) {
        return reading.open(asking(), pair).filter(OpenCharter::issueIsThere).orElseThrow(CharterMissing::new);
    }
}
