package org.mentoringpair.recognition.web;

import java.util.Optional;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.recognition.RecognitionMissing;
import org.mentoringpair.web.Numbers;

/** Who is asking, and about which pair. What is not for them is not there. */
public final class RecognitionDesk {
    private final People people;
    private final Pairs pairs;

    public RecognitionDesk(People people, Pairs pairs) {
        this.people = people;
        this.pairs = pairs;
    }

    /** One of the two of a pair. */
    record Member(Person person, Pair pair) {
    }

    /** @param pairId as an address has it */
    Optional<Member> member(String pairId) {
        Optional<Person> person = people.asking();
        return person.isEmpty() ? Optional.empty() : Optional.ofNullable(Numbers.id(pairId)).flatMap(pairs::withId)
                .filter(pair -> pair.joins(person.get().key())).map(pair -> new Member(person.get(), pair));
    }

    /** @throws RecognitionMissing for everybody but mentor and mentee */
    Member mustBeMember(String pairId) {
        return member(pairId).orElseThrow(RecognitionMissing::new);
    }

    /** Empty for somebody whose account is gone. */
    Optional<String> name(String userKey) {
        return people.withKey(userKey).map(Person::displayName);
    }

    Optional<Person> asking() {
        return people.asking();
    }
}
