package org.mentoringpair.home;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.actionplan.PlanIssues;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.checkins.AgreedAction;
import org.mentoringpair.checkins.CheckIns;
import org.mentoringpair.checkins.Met;
import org.mentoringpair.pairing.Pair;

/** Reads for the two what they did and what they promised, of both alike. Whoever has a glance is one of them. */
public final class LookingTogether {
    /** Three years of meeting every week. */
    private static final int MOST_MEETINGS = 160;
    private static final int LATELY_DAYS = 90;
    private static final Comparator<Commitment> EARLIEST_FIRST = comparing(Commitment::due, nullsLast(naturalOrder())).thenComparing(Commitment::words);

    private final CheckIns checkIns;
    private final PlanIssues plan;

    public LookingTogether(CheckIns checkIns, PlanIssues plan) {
        this.checkIns = checkIns;
        this.plan = plan;
    }

    /** At most two SQL statements and one search in Jira. */
    public Together read(Glance glance) {
        Pair pair = glance.pair();
        List<Met> meetings = meetings(glance);
        int lately = (int) meetings.stream().filter(met -> met.day().isAfter(glance.today().minusDays(LATELY_DAYS))).count();
        List<AgreedAction> promised = meetings.isEmpty() ? List.of() : checkIns.agreedAt(meetings.get(0).id());
        List<PlannedIssue> actions = plan(glance).actions();
        return new Together(meetings.size(), lately, since(pair, meetings),
                List.of(side(pair.menteeKey(), ActionOwner.MENTEE, promised, actions), side(pair.mentorKey(), ActionOwner.MENTOR, promised, actions)));
    }

    private record Meetings(List<Met> all) {
    }

    /** The latest first. One SQL statement for the whole page, none before the first check-in. */
    public List<Met> meetings(Glance glance) {
        return glance.last() == null ? List.of()
                : glance.once(Meetings.class, () -> new Meetings(checkIns.meetings(glance.pair().id(), MOST_MEETINGS))).all();
    }

    /** A pair that met before it was set up here met since then. */
    private static LocalDate since(Pair pair, List<Met> meetings) {
        return meetings.stream().map(Met::day).filter(day -> day.isBefore(pair.startedOn())).min(naturalOrder()).orElse(pair.startedOn());
    }

    /** One search in Jira for the whole page. */
    public PlanAtHand plan(Glance glance) {
        return glance.once(PlanAtHand.class, () -> new PlanAtHand(plan.ofProject(glance.pair().projectId())));
    }

    private static Together.Side side(String userKey, ActionOwner owner, List<AgreedAction> promised, List<PlannedIssue> actions) {
        List<PlannedIssue> theirs = actions.stream().filter(action -> action.terms().owner().equals(userKey)).toList();
        Stream<Commitment> open = theirs.stream().filter(action -> !action.isDone())
                .map(action -> new Commitment(action.summary(), action.key(), action.terms().due()));
        Stream<Commitment> agreed = promised.stream().filter(action -> action.owner() == owner && !action.isIssue())
                .map(action -> new Commitment(action.text(), null, action.due()));
        return new Together.Side(userKey, (int) theirs.stream().filter(PlannedIssue::isDone).count(),
                Stream.concat(open, agreed).sorted(EARLIEST_FIRST).toList());
    }
}
