package org.mentoringpair.jira.jql;

import java.util.List;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** {@code issue in awaitingReflection()}: the milestones of the searcher's own pairs, done of late, on which nobody has looked back. */
public final class AwaitingReflection extends PlainFunction {
    private final OwnMilestones milestones;

    public AwaitingReflection(OwnMilestones milestones, People people, Sentences sentences) {
        super(people, sentences);
        this.milestones = milestones;
    }

    @Override
    List<Long> issues(Person searcher) {
        return milestones.awaitingReflection(searcher);
    }
}
