package org.mentoringpair.closing.web;

import java.util.List;
import org.mentoringpair.closing.GoalNow;
import org.mentoringpair.closing.Growth;
import org.mentoringpair.closing.Purpose;
import org.mentoringpair.closing.SummaryDraft;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.PdfSheets;
import org.mentoringpair.web.Sheet;
import org.mentoringpair.web.Texts;

/** A mentee's summary as something to print. */
public final class SummarySheets {
    private static final String KEY = "mentoring.closing.summary.";
    private final ClosingDesk desk;
    private final PdfSheets pdf;
    private final Texts texts;

    public SummarySheets(ClosingDesk desk, PdfSheets pdf, Texts texts) {
        this.desk = desk;
        this.pdf = pdf;
        this.texts = texts;
    }

    Sheet sheet(Pair pair, Purpose purpose, SummaryDraft draft, Growth growth) {
        Growth chosen = growth.chosen(draft);
        Sheet sheet = new Sheet(texts.get(KEY + "title." + Choice.keyOf(purpose)), texts.get(KEY + "of", desk.name(pair.menteeKey()), pair.startedOn()));
        sheet.part(texts.get(KEY + "reached"), chosen.goals().stream().filter(GoalNow::isReached).map(GoalNow::summary).toList());
        sheet.part(texts.get(KEY + "open"), chosen.goals().stream().filter(goal -> !goal.isReached()).map(GoalNow::summary).toList());
        sheet.part(texts.get(KEY + "skills"), chosen.skills().stream().map(this::line).toList());
        sheet.part(texts.get(KEY + "words"), List.of(draft.words()));
        if (purpose == Purpose.GROWTH) {
            sheet.part(texts.get(KEY + "gained", desk.name(pair.mentorKey())), List.of(growth.gained()));
        }
        return sheet;
    }

    /** Whether the font of files has its letters. */
    boolean canBeFile(Sheet sheet) {
        return pdf.canWrite(sheet);
    }

    /** What can be chosen, ticked where it is. */
    List<Choice> goals(Growth growth, SummaryDraft draft) {
        return growth.goals().stream().map(goal -> new Choice(String.valueOf(goal.id()), goal.summary(), texts.get(KEY + "state." + Choice.keyOf(goal.state())),
                draft.goals().contains(goal.id()))).toList();
    }

    List<Choice> skills(Growth growth, SummaryDraft draft) {
        return growth.skills().stream().map(skill -> new Choice(String.valueOf(skill.id()), line(skill), "", draft.skills().contains(skill.id()))).toList();
    }

    private String line(Growth.Step skill) {
        String to = named(skill.to());
        return skill.from().equals(skill.to()) ? texts.get(KEY + "skill.same", skill.name(), to) : texts.get(KEY + "skill", skill.name(), named(skill.from()), to);
    }

    /** On the scale the level was stated on. */
    private String named(Growth.Level level) {
        return level.scale().isOfTheApp() ? texts.get("mentoring.skills.level." + level.level()) : level.scale().names().get(level.level() - 1);
    }
}
