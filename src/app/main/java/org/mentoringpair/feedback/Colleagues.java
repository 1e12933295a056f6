package org.mentoringpair.feedback;

import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.Post;

/** Whom one can ask, and how they hear of it. */
public final class Colleagues {
    private final People people;
    private final Post post;
    private final Invitation invitation;

    public Colleagues(People people, Post post, Invitation invitation) {
        this.people = people;
        this.post = post;
        this.invitation = invitation;
    }

    Person checked(Asking asking, Pair pair) {
        return asking.checked(pair, people);
    }

    void invite(Person colleague, Person asker, ColleagueRequest request) {
        post.send(colleague, invitation.to(colleague, asker, request));
    }
}
