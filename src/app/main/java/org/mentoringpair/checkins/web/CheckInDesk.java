package org.mentoringpair.checkins.web;

import java.util.Optional;
import org.mentoringpair.checkins.CheckIn;
import org.mentoringpair.checkins.CheckInReading;
import org.mentoringpair.checkins.Sight;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Numbers;

/** Who is asking, and about which check-ins, as the address of a page says it. What is not for them is not there. */
public final class CheckInDesk {
    private final Places places;
    private final People people;
    private final CheckInReading reading;

    public CheckInDesk(Places places, People people, CheckInReading reading) {
        this.places = places;
        this.people = people;
        this.reading = reading;
    }

    /** Somebody who may see at least the days of what is logged on an issue. */
    record Reader(Person person, Place place, Sight sight) {
    }

    /** The author of a check-in, on the issue they logged it on. */
    record Author(Person person, Place place, CheckIn checkIn) {
    }

    Optional<Reader> reader(String issueId) {
        Optional<Person> person = people.asking();
        Optional<Place> place = person.isEmpty() ? Optional.empty() : Optional.ofNullable(Numbers.id(issueId)).flatMap(places::withId);
        return place.map(it -> new Reader(person.get(), it, reading.sight(person.get(), it.pair())))
                .filter(reader -> !reader.sight().isOfNothing());
    }

    /** A reader who may log check-ins there as well. */
    Optional<Reader> member(String issueId) {
        return reader(issueId).filter(reader -> reader.sight().isOfEverything());
    }

    Optional<Author> author(String checkInId) {
        Long id = Numbers.id(checkInId);
        Optional<Person> person = people.asking();
        return id == null || person.isEmpty() ? Optional.empty() : author(person.get(), id);
    }

    private Optional<Author> author(Person person, long id) {
        return reading.found(person, id).map(CheckInReading.Found::checkIn).filter(checkIn -> checkIn.writtenBy(person.key()))
                .flatMap(checkIn -> places.withId(checkIn.issueId()).filter(place -> place.pair().id() == checkIn.pairId())
                        .map(place -> new Author(person, place, checkIn)));
    }
}
