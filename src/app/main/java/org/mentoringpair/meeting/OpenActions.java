package org.mentoringpair.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.actionplan.PlanIssues;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.checkins.About;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.checkins.CheckInReading;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** Counts what each of the two has still to do. */
public final class OpenActions {
    private final PlanIssues issues;
    private final CheckInReading checkIns;

    public OpenActions(PlanIssues issues, CheckInReading checkIns) {
        this.issues = issues;
        this.checkIns = checkIns;
    }

    /** The actions in Jira that are not done, and what was agreed when they last met and is no issue. One search and two SQL statements. */
    public Balance of(Person reader, Pair pair) {
        Stream<String> inJira = issues.ofProject(pair.projectId()).stream().filter(issue -> issue.kind() == PlannedIssue.Kind.ACTION && !issue.isDone())
                .map(issue -> issue.terms().owner());
        Stream<String> agreed = checkIns.read(checkIns.sight(reader, pair), About.pair(pair.id()), null, 1).entries().stream()
                .flatMap(checkIn -> checkIn.meeting().actions().stream()).filter(action -> !action.isIssue())
                .map(action -> action.owner() == ActionOwner.MENTOR ? pair.mentorKey() : pair.menteeKey());
        List<String> owners = Stream.concat(inJira, agreed).toList();
        return new Balance((int) owners.stream().filter(pair.mentorKey()::equals).count(), (int) owners.stream().filter(pair.menteeKey()::equals).count());
    }
}
