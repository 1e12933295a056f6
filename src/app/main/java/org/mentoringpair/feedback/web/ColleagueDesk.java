package org.mentoringpair.feedback.web;

import java.util.Optional;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Numbers;

/** Who is asking, and about which pair. What is not for them is not there. */
public final class ColleagueDesk {
    private final People people;
    private final Pairs pairs;

    public ColleagueDesk(People people, Pairs pairs) {
        this.people = people;
        this.pairs = pairs;
    }

    /** One of the two of a pair. */
    record Member(Person person, Pair pair) {
        boolean isMentee() {
            return pair.menteeKey().equals(person.key());
        }
    }

    /** @param pairId as an address has it */
    Optional<Member> member(String pairId) {
        Optional<Person> person = people.asking();
        return person.isEmpty() ? Optional.empty() : Optional.ofNullable(Numbers.id(pairId)).flatMap(pairs::withId)
                .filter(pair -> pair.joins(person.get().key())).map(pair -> new Member(person.get(), pair));
    }

    /** The mentee of a pair, who alone asks colleagues. */
    Optional<Member> mentee(String pairId) {
        return member(pairId).filter(Member::isMentee);
    }

    Optional<Person> asking() {
        return people.asking();
    }

    /** The name people read; empty where the account is gone. */
    String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElse("");
    }
}
