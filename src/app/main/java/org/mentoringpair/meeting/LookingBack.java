package org.mentoringpair.meeting;

import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.checkins.About;
import org.mentoringpair.checkins.AgreedAction;
import org.mentoringpair.checkins.CheckInReading;
import org.mentoringpair.goals.MilestoneState;
import org.mentoringpair.people.Person;

/** Gathers what a pair can begin its next check-in with: what changed since the last one. */
public final class LookingBack {
    private final Steps steps;
    private final CheckInReading checkIns;

    public LookingBack(Steps steps, CheckInReading checkIns) {
        this.steps = steps;
        this.checkIns = checkIns;
    }

    /** One search in Jira and two SQL statements, however much there is. */
    public LookBack upTo(NextCheckIn next, Person reader) {
        LocalDate since = next.last() == null ? next.pair().startedOn() : next.last();
        List<PlannedIssue> found = steps.touchedOrDueBefore(next.pair().projectId(), since, next.today());
        List<PlannedIssue> open = found.stream().filter(step -> !step.isDone()).toList();
        return new LookBack(since, found.stream().filter(PlannedIssue::isDone).toList(),
                open.stream().filter(step -> !isPast(step, next.today()) && isBegun(step)).toList(),
                open.stream().filter(step -> isPast(step, next.today())).toList(), promised(next, reader, found));
    }

    private List<AgreedAction> promised(NextCheckIn next, Person reader, List<PlannedIssue> found) {
        return checkIns.read(checkIns.sight(reader, next.pair()), About.pair(next.pair().id()), null, 1).entries().stream()
                .flatMap(checkIn -> checkIn.meeting().actions().stream())
                .filter(action -> found.stream().noneMatch(step -> step.id() == action.issueId() && !isSilent(step, next.today()))).toList();
    }

    /** What stands nowhere else on the page: not done, not begun, and its day before it. */
    private static boolean isSilent(PlannedIssue step, LocalDate today) {
        return !step.isDone() && !isBegun(step) && !isPast(step, today);
    }

    /** What nobody has begun is not under way, even where somebody changed its words. */
    private static boolean isBegun(PlannedIssue step) {
        return step.terms().status().state() == MilestoneState.IN_PROGRESS;
    }

    private static boolean isPast(PlannedIssue step, LocalDate today) {
        return step.terms().due() != null && step.terms().due().isBefore(today);
    }
}
