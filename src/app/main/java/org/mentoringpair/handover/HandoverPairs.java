package org.mentoringpair.handover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;
import org.mentoringpair.calls.CallPost;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** The pair that hands over, the one that takes over, and who is asked to find it. */
public final class HandoverPairs {
    private final Pairs pairs;
    private final PairProject inJira;
    private final People people;
    private final CallPost post;

    public HandoverPairs(Pairs pairs, PairProject inJira, People people, CallPost post) {
        this.pairs = pairs;
        this.inJira = inJira;
        this.people = people;
        this.post = post;
    }

    /** @throws Refusal MISSING for everybody but the two */
    Pair theirs(Person person, long pairId) {
        return pairs.withId(pairId).filter(pair -> pair.joins(person.key()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.MISSING, null, "mentoring.pairing.no-pair"));
    }

    Optional<Pair> withId(long pairId) {
        return pairs.withId(pairId);
    }

    /** Whether the mentor can still be asked. */
    public boolean mentorIsHere(Pair pair) {
        return people.withKey(pair.mentorKey()).filter(people::usesJira).isPresent();
    }

    /** What was set up for the mentee since: with another mentor, in the same programme, and not over. One SQL statement. */
    public List<Successor> successors(Pair old) {
        return pairs.of(old.menteeKey()).stream().filter(pair -> follows(pair, old)).flatMap(pair -> successor(pair).stream()).toList();
    }

    /** Those for whose mentee nothing was set up since. One SQL statement. */
    List<Pair> withoutSuccessor(List<Pair> olds) {
        List<Pair> all = olds.isEmpty() ? List.of() : pairs.ofProgrammes(olds.stream().map(Pair::programmeId).collect(Collectors.toSet()));
        return olds.stream().filter(old -> all.stream().noneMatch(pair -> follows(pair, old))).toList();
    }

    private static boolean follows(Pair pair, Pair old) {
        return pair.id() > old.id() && pair.menteeKey().equals(old.menteeKey()) && !pair.mentorKey().equals(old.mentorKey())
                && pair.programmeId() == old.programmeId() && pair.stage() != Stage.CLOSED;
    }

    /** Empty where the mentor's account is gone. */
    Optional<Successor> successor(Pair pair) {
        return people.withKey(pair.mentorKey()).map(mentor -> new Successor(pair, mentor,
                Stream.concat(Stream.of(mentor), inJira.members(pair.projectId()).programmeManagers().stream()).distinct().toList()));
    }

    /** Those who run the programme learn that something asks for them, unless it is done already. */
    void askForAnother(Pair old) {
        if (successors(old).isEmpty()) {
            post.somethingAsks(old);
        }
    }
}
