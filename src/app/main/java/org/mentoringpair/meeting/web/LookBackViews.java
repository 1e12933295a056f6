package org.mentoringpair.meeting.web;

import java.util.List;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.checkins.AgreedAction;
import org.mentoringpair.meeting.LookBack;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Makes what a reader sees of what changed. */
public final class LookBackViews {
    private final People people;
    private final Texts texts;

    public LookBackViews(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    LookBackView view(LookBack back, Pair pair) {
        return new LookBackView(texts.day(back.since()), lines(back.done()), lines(back.moved()), lines(back.past()),
                back.promised().stream().map(action -> promise(action, pair)).toList());
    }

    private List<StepLine> lines(List<PlannedIssue> steps) {
        return steps.stream().map(step -> new StepLine(step, texts.get("mentoring.actionplan.kind." + Choice.keyOf(step.kind())),
                step.kind() == PlannedIssue.Kind.GOAL ? "" : name(step.terms().owner()), texts.day(step.terms().due()))).toList();
    }

    private PromiseLine promise(AgreedAction action, Pair pair) {
        return new PromiseLine(action.text(), name(action.owner() == ActionOwner.MENTOR ? pair.mentorKey() : pair.menteeKey()), texts.day(action.due()));
    }

    /** Empty for nobody, and for somebody who has left. */
    private String name(String userKey) {
        return userKey.isEmpty() ? "" : people.withKey(userKey).map(Person::displayName).orElse("");
    }
}
