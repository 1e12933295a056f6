package org.mentoringpair.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** Owner, due day and status are changed where they are read, as the person who changes them: Jira has the last word. */
public final class PlanEditing {
    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2199;

    private final MentoringProjects projects;
    private final PlanIssues issues;
    private final People people;
    private final OneAtATime turns;

    public PlanEditing(MentoringProjects projects, PlanIssues issues, People people, OneAtATime turns) {
        this.projects = projects;
        this.issues = issues;
        this.people = people;
        this.turns = turns;
    }

    /** The line, if the person may change the plan it stands in. */
    public PlannedIssue theirs(Person person, long projectId, long issueId) {
        Pair pair = projects.pair(projectId).orElseThrow(PlanMissing::new);
        PlannedIssue issue = issues.one(projectId, issueId).orElseThrow(PlanMissing::new);
        if (!pair.joins(person.key())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.actionplan.only-the-two");
        }
        return issue;
    }

    /**
     * Changes a line. The same form twice changes nothing the second time.
     *
     * @throws Refusal at owner, due or status; {@link PlanChangedMeanwhile} where it is no longer what the person saw
     */
    public void change(Person person, long projectId, PlanEdit edit) {
        theirs(person, projectId, edit.issueId());
        turns.inTurn("plan." + edit.issueId(), () -> {
            PlannedIssue now = theirs(person, projectId, edit.issueId());
            check(now, edit);
            LocalDate due = edit.due().date();
            boolean changed = !PlanEdit.Seen.of(now.terms()).equals(edit.seen());
            if (changed && (edit.way() != null || !isSo(now, edit))) {
                throw new PlanChangedMeanwhile(now);
            }
            if (edit.way() != null || !isSo(now, edit)) {
                issues.change(now, new PlanIssues.Wanted(edit.owner(), due, edit.way()));
            }
            return now;
        });
    }

    private static boolean isSo(PlannedIssue now, PlanEdit edit) {
        PlanEdit.Seen seen = PlanEdit.Seen.of(now.terms());
        return seen.owner().equals(edit.owner()) && seen.due().equals(edit.due().typed());
    }

    private void check(PlannedIssue issue, PlanEdit edit) {
        List<Refusal> wrong = new ArrayList<>();
        if (!mayOwn(issue, edit.owner())) {
            wrong.add(new Refusal(Refusal.Kind.INVALID, "owner", "mentoring.actionplan.owner.unknown"));
        }
        if (!isDay(edit)) {
            wrong.add(new Refusal(Refusal.Kind.INVALID, "due", "mentoring.actionplan.due.unreadable"));
        }
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }

    private boolean mayOwn(PlannedIssue issue, String owner) {
        if (issue.kind() == PlannedIssue.Kind.GOAL) {
            return owner.equals(issue.terms().owner()) || Arrays.stream(GoalOwner.values()).anyMatch(whose -> whose.name().equals(owner));
        }
        return owner.isEmpty() || people.withKey(owner).isPresent();
    }

    private static boolean isDay(PlanEdit edit) {
        LocalDate day = edit.due().date();
        return edit.due().isLeftOut() || day != null && day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR;
    }
}
