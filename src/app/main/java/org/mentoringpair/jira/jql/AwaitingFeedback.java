package org.mentoringpair.jira.jql;

import java.util.List;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** {@code issue in awaitingFeedback()}: the milestones of the searcher's own pairs, done of late and looked back on, on which the searcher has given no feedback. */
public final class AwaitingFeedback extends PlainFunction {
    private final OwnMilestones milestones;

    public AwaitingFeedback(OwnMilestones milestones, People people, Sentences sentences) {
        super(people, sentences);
        this.milestones = milestones;
    }

    @Override
    List<Long> issues(Person searcher) {
        return milestones.awaitingFeedback(searcher);
    }
}
