package org.mentoringpair.calls;

import java.util.List;
import java.util.Set;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.Post;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;

/** Whom a pair can call, and how they hear of it. */
public final class CallPost {
    private final Programmes programmes;
    private final People people;
    private final Post post;
    private final CallNews news;

    public CallPost(Programmes programmes, People people, Post post, CallNews news) {
        this.programmes = programmes;
        this.people = people;
        this.post = post;
        this.news = news;
    }

    /** Those who run the pair's programme and are not part of the pair. */
    public List<Person> managers(Pair pair) {
        return programmes.withId(pair.programmeId()).map(Programme::managerKeys).orElse(Set.of()).stream().filter(key -> !pair.joins(key))
                .flatMap(key -> people.withKey(key).filter(people::usesJira).stream()).toList();
    }

    public void somethingAsks(Pair pair) {
        managers(pair).forEach(manager -> post.send(manager, news.somethingAsks(manager)));
    }
}
