package org.mentoringpair.milestones.web;

import java.util.Optional;
import org.mentoringpair.milestones.Blocking;
import org.mentoringpair.milestones.MarkedMilestone;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Numbers;

/** Who is asking, and about which milestone. What is not for them is not there. */
public final class MilestoneDesk {
    private final People people;
    private final Blocking blocking;

    public MilestoneDesk(People people, Blocking blocking) {
        this.people = people;
        this.blocking = blocking;
    }

    /** One of the two, before a milestone of theirs. */
    record Visit(Person person, MarkedMilestone milestone) {
    }

    /** @param issueId as an address has it */
    Optional<Visit> visit(String issueId) {
        return Optional.ofNullable(Numbers.id(issueId))
                .flatMap(id -> people.asking().flatMap(person -> blocking.milestone(person, id).map(milestone -> new Visit(person, milestone))));
    }
}
