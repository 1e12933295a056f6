package org.mentoringpair.resources;

import java.util.List;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/**
 * Somebody who may read the library of a programme. Only {@link LibraryReading} makes one, and what they may see and
 * do is decided here alone.
 *
 * @param pairs   their own pairs in the programme, in any stage
 * @param manager whether they run the programme
 */
public record Reader(Person person, long programmeId, List<Pair> pairs, boolean manager) {
    public Reader {
        pairs = List.copyOf(pairs);
    }

    /** The pair in which somebody can tell a story: one in which they are the mentor, the newest of them. */
    public Optional<Pair> mentoring() {
        return pairs.stream().filter(pair -> pair.mentorKey().equals(person.key())).reduce((older, newer) -> newer);
    }

    /** What is told to one pair alone is for these two; programme managers do not read it. */
    boolean reads(Resource resource) {
        return resource.programmeId() == programmeId && (!resource.isForOnePair() || isOfPair(resource.tale().pairId()));
    }

    public boolean isOfPair(long pairId) {
        return pairs.stream().anyMatch(pair -> pair.id() == pairId);
    }

    /** A story belongs to whoever tells it, everything else to those who run the programme. */
    public boolean mayChange(Resource resource) {
        return reads(resource) && (resource.isStory() ? resource.isBy(person.key()) : manager);
    }

    /** Those who run the programme answer for what stands in its library. */
    public boolean mayRemove(Resource resource) {
        return mayChange(resource) || manager && reads(resource);
    }

    List<Long> pairIds() {
        return pairs.stream().map(Pair::id).toList();
    }
}
