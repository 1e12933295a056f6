package org.mentoringpair.concern;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.Post;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;

/** Writes to those a concern is for. Accounts that may not log in get nothing. */
public final class ConcernPost {
    private final Programmes programmes;
    private final People people;
    private final Post post;
    private final ConcernNews news;

    public ConcernPost(Programmes programmes, People people, Post post, ConcernNews news) {
        this.programmes = programmes;
        this.people = people;
        this.post = post;
        this.news = news;
    }

    /** Tells those who run the pair's programme that there is something for them. */
    void addressed(Pair pair) {
        managers(pair).stream().filter(key -> !pair.joins(key)).forEach(key -> send(key, news::addressed));
    }

    /** Tells everybody it is for. */
    void dayHasCome(Pair pair, Concern concern) {
        for (String key : Set.of(pair.mentorKey(), pair.menteeKey())) {
            if (concern.isFor(key, pair, Set.of())) {
                send(key, reader -> news.dayHasCome(reader, pair.projectId()));
            }
        }
        if (concern.audience() == Audience.PAIR_AND_PROGRAMME_MANAGER) {
            managers(pair).stream().filter(key -> !pair.joins(key)).forEach(key -> send(key, news::dayHasComeToManager));
        }
    }

    private void send(String key, Function<Person, Letter> letter) {
        reachable(key).ifPresent(reader -> post.send(reader, letter.apply(reader)));
    }

    private Set<String> managers(Pair pair) {
        return programmes.withId(pair.programmeId()).map(Programme::managerKeys).orElse(Set.of());
    }

    private Optional<Person> reachable(String key) {
        return people.withKey(key).filter(people::usesJira);
    }
}
