package org.mentoringpair.actionplan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mentoringpair.actionplan.ActionPlan;
import org.mentoringpair.actionplan.AgreedStep;
import org.mentoringpair.actionplan.PlanEntry;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.Csv;
import org.mentoringpair.web.Texts;

/**
 * The plan as a table for spreadsheets in the reader's language; days are written year first, which
 * every spreadsheet reads as a day.
 */
public final class PlanCsv {
    private final PlanOwners owners;
    private final Texts texts;

    public PlanCsv(PlanOwners owners, Texts texts) {
        this.owners = owners;
        this.texts = texts;
    }

    String of(ActionPlan plan, Pair pair) {
        Csv csv = new Csv();
        csv.row(List.of(texts.get("mentoring.actionplan.csv.goal"), texts.get("mentoring.actionplan.csv.kind"),
                texts.get("mentoring.actionplan.csv.key"), texts.get("mentoring.actionplan.what"), texts.get("mentoring.actionplan.owner"),
                texts.get("mentoring.actionplan.due"), texts.get("mentoring.actionplan.status"), texts.get("mentoring.actionplan.csv.note-day"),
                texts.get("mentoring.actionplan.note")));
        plan.goals().forEach(goal -> lines(goal, goal.issue().summary(), pair, csv));
        plan.withoutGoal().forEach(entry -> lines(entry, "", pair, csv));
        plan.agreed().forEach(step -> csv.row(agreed(step, "", pair)));
        return csv.toString();
    }

    private void lines(PlanEntry entry, String goal, Pair pair, Csv csv) {
        csv.row(List.of(goal, texts.get("mentoring.actionplan.kind." + entry.issue().kind().name().toLowerCase(Locale.ROOT)),
                entry.issue().key(), entry.issue().summary(), owners.name(entry.issue(), pair), day(entry.issue().terms().due()),
                entry.issue().terms().status().name(), entry.note() == null ? "" : day(entry.note().day()), entry.note() == null ? "" : entry.note().text()));
        entry.agreed().forEach(step -> csv.row(agreed(step, goal, pair)));
        entry.below().forEach(below -> lines(below, goal, pair, csv));
    }

    private List<String> agreed(AgreedStep step, String goal, Pair pair) {
        return List.of(goal, texts.get("mentoring.actionplan.kind.agreed", texts.day(step.metOn())), "", step.action().text(),
                owners.name(step.action().owner(), pair), day(step.action().due()), "", "", "");
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
