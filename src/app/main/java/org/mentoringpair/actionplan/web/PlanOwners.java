package org.mentoringpair.actionplan.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Says by name who owns a line of the plan, and who could. */
public final class PlanOwners {
    private final People people;
    private final Texts texts;

    public PlanOwners(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /** Empty where nobody does. */
    String name(PlannedIssue issue, Pair pair) {
        return name(issue, issue.terms().owner(), pair);
    }

    String name(ActionOwner owner, Pair pair) {
        return named(owner == ActionOwner.MENTOR ? pair.mentorKey() : pair.menteeKey());
    }

    /** Who could own it: the two, for goals both together, for steps nobody or whoever has it now. */
    List<Choice> choices(PlannedIssue issue, String chosen, Pair pair) {
        Set<String> owners = new LinkedHashSet<>();
        if (issue.kind() == PlannedIssue.Kind.GOAL) {
            owners.add(issue.terms().owner());
            for (GoalOwner owner : GoalOwner.values()) {
                owners.add(owner.name());
            }
        } else {
            owners.addAll(List.of("", pair.menteeKey(), pair.mentorKey()));
            owners.add(issue.terms().owner());
        }
        List<Choice> choices = new ArrayList<>();
        owners.forEach(owner -> choices.add(new Choice(owner, owner.isEmpty() ? texts.get("mentoring.actionplan.owner.nobody") : name(issue, owner, pair),
                "", owner.equals(chosen))));
        return choices;
    }

    private String name(PlannedIssue issue, String owner, Pair pair) {
        if (owner.isEmpty()) {
            return "";
        }
        return issue.kind() == PlannedIssue.Kind.GOAL ? ofGoal(GoalOwner.valueOf(owner), pair) : named(owner);
    }

    private String ofGoal(GoalOwner owner, Pair pair) {
        return switch (owner) {
            case MENTEE -> named(pair.menteeKey());
            case MENTOR -> named(pair.mentorKey());
            case BOTH -> texts.get("mentoring.actionplan.owner.both");
        };
    }

    private String named(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElseGet(() -> texts.get("mentoring.actionplan.owner.left"));
    }
}
