package org.mentoringpair.resources;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;

/** Reads libraries. They are for the pairs of the programme and for those who run it; for everybody else they are not there. */
public final class LibraryReading {
    /** Suggestions are picked among so many; whoever wants all of a large library opens it. */
    private static final int LOOKED_THROUGH = 200;

    private final Resources resources;
    private final Pairs pairs;
    private final Programmes programmes;

    public LibraryReading(Resources resources, Pairs pairs, Programmes programmes) {
        this.resources = resources;
        this.pairs = pairs;
        this.programmes = programmes;
    }

    /** Two SQL statements. */
    public Optional<Reader> reader(Person person, long programmeId) {
        List<Pair> own = pairs.of(person.key()).stream().filter(pair -> pair.programmeId() == programmeId).toList();
        boolean manager = programmes.runBy(person.key()).contains(programmeId);
        return Optional.of(new Reader(person, programmeId, own, manager)).filter(reader -> manager || !own.isEmpty());
    }

    /**
     * One resource and who reads it. Three SQL statements.
     *
     * @throws ResourceMissing where it is not there for them
     */
    public Found found(Person person, long resourceId) {
        return resources.withId(resourceId).flatMap(resource -> reader(person, resource.programmeId()).map(reader -> new Found(resource, reader)))
                .filter(found -> found.reader().reads(found.resource())).orElseThrow(ResourceMissing::new);
    }

    /** In the order of the titles. Two SQL statements, however much there is. */
    public List<Rated> read(Reader reader, ResourceFilter filter, int startAt, int atMost) {
        return rated(resources.readable(reader.programmeId(), reader.pairIds(), filter, startAt, atMost), reader.person());
    }

    /**
     * What could help somebody now: for their side, their stage, in their language, and about what they work on first.
     * Nothing they have an opinion about already. Two SQL statements.
     *
     * @param onTheirMind titles of what the pair works on; a resource whose topic is part of one comes first
     */
    public List<Rated> suggested(Person person, Pair pair, ResourceLanguage language, List<String> onTheirMind, int atMost) {
        if (!pair.joins(person.key())) {
            throw new ResourceMissing();
        }
        boolean mentee = pair.menteeKey().equals(person.key());
        Stage stage = helped(pair.stage());
        List<Resource> fitting = resources.readable(pair.programmeId(), List.of(pair.id()), new ResourceFilter(null, stage, language), 0, LOOKED_THROUGH).stream()
                .filter(resource -> resource.facts().forWhom().suits(mentee) && !resource.isBy(person.key())).toList();
        Comparator<Rated> best = Comparator.comparing((Rated each) -> !isAbout(each.resource(), onTheirMind))
                .thenComparing(each -> each.resource().facts().stage() == null).thenComparing(each -> -each.opinion().helpful());
        return rated(fitting, person).stream().filter(each -> each.opinion().own() == null).sorted(best).limit(atMost).toList();
    }

    private List<Rated> rated(List<Resource> found, Person reader) {
        Map<Long, Opinion> opinions = resources.opinions(found.stream().map(Resource::id).toList(), reader.key());
        return found.stream().map(resource -> new Rated(resource, opinions.getOrDefault(resource.id(), Opinion.NOBODYS))).toList();
    }

    private static boolean isAbout(Resource resource, List<String> onTheirMind) {
        String topic = resource.facts().topic().toLowerCase(Locale.ROOT);
        return !topic.isEmpty() && onTheirMind.stream().anyMatch(title -> title.toLowerCase(Locale.ROOT).contains(topic));
    }

    /** In a pause and after the end nothing is written for the stage: whatever there is may help. */
    private static Stage helped(Stage stage) {
        return stage.meets() ? stage : null;
    }

    /** A resource and who reads it. */
    public record Found(Resource resource, Reader reader) {
    }
}
