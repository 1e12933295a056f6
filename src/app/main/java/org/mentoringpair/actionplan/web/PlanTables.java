package org.mentoringpair.actionplan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentoringpair.actionplan.ActionPlan;
import org.mentoringpair.actionplan.AgreedStep;
import org.mentoringpair.actionplan.GoalLimit;
import org.mentoringpair.actionplan.PlanEntry;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Makes what a reader sees of a plan. */
public final class PlanTables {
    private final PlanOwners owners;
    private final GoalLimit limit;
    private final TimeZones timeZones;
    private final Clock clock;
    private final Texts texts;

    public PlanTables(PlanOwners owners, GoalLimit limit, TimeZones timeZones, Clock clock, Texts texts) {
        this.owners = owners;
        this.limit = limit;
        this.timeZones = timeZones;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * @param editedId Jira's id of the issue whose line is being changed, 0 for none
     * @param edited   what is typed into that line, else null
     */
    PlanTable table(ActionPlan plan, Pair pair, PlanSurroundings around, long editedId, EditedLine edited) {
        Lines lines = new Lines(pair, around.theirs(), editedId, edited, LocalDate.ofInstant(clock.instant(), timeZones.ofAsking()));
        List<PlanSection> sections = new ArrayList<>();
        List<PlanEntry> goals = plan.goals(false);
        for (int place = 0; place < goals.size(); place++) {
            sections.add(new PlanSection("", lines.ofGoal(goals, place)));
        }
        List<PlanEntry> later = plan.goals(true);
        if (!later.isEmpty()) {
            sections.add(new PlanSection(texts.get("mentoring.actionplan.later"), IntStream.range(0, later.size()).boxed()
                    .flatMap(place -> lines.ofGoal(later, place).stream()).toList()));
        }
        if (!plan.withoutGoal().isEmpty()) {
            sections.add(new PlanSection(texts.get("mentoring.actionplan.without-goal"), lines.of(plan.withoutGoal(), 0)));
        }
        if (!plan.agreed().isEmpty()) {
            sections.add(new PlanSection(texts.get("mentoring.actionplan.agreed-elsewhere"), lines.agreed(plan.agreed(), 0)));
        }
        return new PlanTable(sections, around, around.theirs() ? tooMany(plan) : "", ownersToAskFor(pair, around));
    }

    /** A sentence for each of the two who has taken on too much; empty where nobody has. */
    private String tooMany(ActionPlan plan) {
        int most = limit.most();
        return Stream.of(GoalOwner.MENTEE, GoalOwner.MENTOR).filter(owner -> plan.activeGoalsOf(owner) > most)
                .map(owner -> texts.get("mentoring.actionplan.too-many." + Choice.keyOf(owner), plan.activeGoalsOf(owner), most)).collect(Collectors.joining(" "));
    }

    private List<Choice> ownersToAskFor(Pair pair, PlanSurroundings around) {
        ActionOwner wanted = around.filter().owner();
        return List.of(new Choice("", texts.get("mentoring.actionplan.filter.everybody"), "", wanted == null),
                new Choice(ActionOwner.MENTEE.name(), owners.name(ActionOwner.MENTEE, pair), "", wanted == ActionOwner.MENTEE),
                new Choice(ActionOwner.MENTOR.name(), owners.name(ActionOwner.MENTOR, pair), "", wanted == ActionOwner.MENTOR));
    }

    /** Lays the plan out line by line. */
    private final class Lines {
        private final Pair pair;
        private final boolean theirs;
        private final long editedId;
        private final EditedLine edited;
        private final LocalDate today;

        Lines(Pair pair, boolean theirs, long editedId, EditedLine edited, LocalDate today) {
            this.pair = pair;
            this.theirs = theirs;
            this.editedId = editedId;
            this.edited = edited;
            this.today = today;
        }

        List<PlanLine> ofGoal(List<PlanEntry> goals, int place) {
            String previous = theirs && place > 0 ? id(goals.get(place - 1)) : "";
            String next = theirs && place < goals.size() - 1 ? id(goals.get(place + 1)) : "";
            return lines(goals.get(place), 0, previous, next);
        }

        List<PlanLine> of(List<PlanEntry> entries, int depth) {
            return entries.stream().flatMap(entry -> lines(entry, depth, "", "").stream()).toList();
        }

        List<PlanLine> agreed(List<AgreedStep> steps, int depth) {
            return steps.stream().map(step -> PlanLine.of(step, owners.name(step.action().owner(), pair), depth, texts)).toList();
        }

        private List<PlanLine> lines(PlanEntry entry, int depth, String previous, String next) {
            LineTools tools = new LineTools(today, theirs, previous, next, entry.issue().id() == editedId ? edited : null);
            List<PlanLine> lines = new ArrayList<>();
            lines.add(PlanLine.of(entry, owners.name(entry.issue(), pair), depth, tools, texts));
            lines.addAll(agreed(entry.agreed(), depth + 1));
            lines.addAll(of(entry.below(), depth + 1));
            return lines;
        }

        private static String id(PlanEntry entry) {
            return String.valueOf(entry.issue().id());
        }
    }
}
