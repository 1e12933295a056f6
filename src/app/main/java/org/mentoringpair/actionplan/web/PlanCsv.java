package org.mentoringpair.actionplan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mentoringpair.actionplan.ActionPlan;
import org.mentoringpair.actionplan.AgreedStep;
import org.mentoringpair.actionplan.PlanEntry;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.Texts;

/**
 * The plan as a table for spreadsheets, after RFC 4180, in the reader's language; days are written year first, which
 * every spreadsheet reads as a day.
 */
public final class PlanCsv {
    /** By it spreadsheets know that the file is UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";
    /** A cell that begins so is run as a formula by spreadsheets, whoever wrote it. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n";
    private static final String LINE_END = "\r\n";

    private final PlanOwners owners;
    private final Texts texts;

    public PlanCsv(PlanOwners owners, Texts texts) {
        this.owners = owners;
        this.texts = texts;
    }

    String of(ActionPlan plan, Pair pair) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        csv.append(row(List.of(texts.get("mentoring.actionplan.csv.goal"), texts.get("mentoring.actionplan.csv.kind"),
                texts.get("mentoring.actionplan.csv.key"), texts.get("mentoring.actionplan.what"), texts.get("mentoring.actionplan.owner"),
                texts.get("mentoring.actionplan.due"), texts.get("mentoring.actionplan.status"), texts.get("mentoring.actionplan.csv.note-day"),
                texts.get("mentoring.actionplan.note"))));
        plan.goals().forEach(goal -> lines(goal, goal.issue().summary(), pair, csv));
        plan.withoutGoal().forEach(entry -> lines(entry, "", pair, csv));
        plan.agreed().forEach(step -> csv.append(agreed(step, "", pair)));
        return csv.toString();
    }

    private void lines(PlanEntry entry, String goal, Pair pair, StringBuilder csv) {
        csv.append(row(List.of(goal, texts.get("mentoring.actionplan.kind." + entry.issue().kind().name().toLowerCase(Locale.ROOT)),
                entry.issue().key(), entry.issue().summary(), owners.name(entry.issue(), pair), day(entry.issue().terms().due()),
                entry.issue().terms().status().name(), entry.note() == null ? "" : day(entry.note().day()), entry.note() == null ? "" : entry.note().text())));
        entry.agreed().forEach(step -> csv.append(agreed(step, goal, pair)));
        entry.below().forEach(below -> lines(below, goal, pair, csv));
    }

    private String agreed(AgreedStep step, String goal, Pair pair) {
        return row(List.of(goal, texts.get("mentoring.actionplan.kind.agreed", texts.day(step.metOn())), "", step.action().text(),
                owners.name(step.action().owner(), pair), day(step.action().due()), "", "", ""));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(PlanCsv::cell).collect(Collectors.joining(",")) + LINE_END;
    }

    /** Always quoted; what could be a formula begins with an apostrophe, which spreadsheets take for "this is text". */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + Arrays.stream(text.split("\r\n|\r|\n", -1)).collect(Collectors.joining("\n")).replace("\"", "\"\"") + '"';
    }
}
