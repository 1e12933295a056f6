package org.mentoringpair.journal.web;

import java.util.Optional;
import org.mentoringpair.journal.JournalEntry;
import org.mentoringpair.journal.JournalEntryMissing;
import org.mentoringpair.journal.JournalReading;
import org.mentoringpair.journal.JournalReading.Found;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Numbers;

/** Who is asking, and about which journal. What is not for them is not there. */
public final class JournalDesk {
    private final People people;
    private final Pairs pairs;
    private final JournalReading reading;

    public JournalDesk(People people, Pairs pairs, JournalReading reading) {
        this.people = people;
        this.pairs = pairs;
        this.reading = reading;
    }

    /** One of the two of a pair. */
    record Member(Person person, Pair pair) {
    }

    /** The author of an entry. */
    record Author(Member member, JournalEntry entry) {
        Person person() {
            return member.person();
        }

        Pair pair() {
            return member.pair();
        }
    }

    /** @param pairId as an address has it */
    Optional<Member> member(String pairId) {
        Optional<Person> person = people.asking();
        return person.isEmpty() ? Optional.empty() : Optional.ofNullable(Numbers.id(pairId)).flatMap(pairs::withId)
                .filter(pair -> pair.joins(person.get().key())).map(pair -> new Member(person.get(), pair));
    }

    /** @throws JournalEntryMissing for everybody but mentor and mentee */
    Member mustBeMember(String pairId) {
        return member(pairId).orElseThrow(JournalEntryMissing::new);
    }

    /** @param entryId as an address has it */
    Optional<Author> author(String entryId) {
        return people.asking().flatMap(person -> found(person, entryId).filter(found -> found.entry().isBy(person.key()))
                .map(found -> new Author(new Member(person, found.pair()), found.entry())));
    }

    /** @throws JournalEntryMissing for whoever may not read the entry */
    Found mustRead(String entryId) {
        return found(asking(), entryId).orElseThrow(JournalEntryMissing::new);
    }

    /** Somebody is always asking: Jira admits nobody else to the resources. */
    Person asking() {
        return people.asking().orElseThrow(JournalEntryMissing::new);
    }

    private Optional<Found> found(Person person, String entryId) {
        return Optional.ofNullable(Numbers.id(entryId)).flatMap(id -> reading.found(person, id));
    }
}
