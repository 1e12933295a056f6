package org.mentoringpair.programme.web;

import java.util.List;
import org.mentoringpair.web.Csv;
import org.mentoringpair.web.Texts;

/** The list of the pairs of somebody's programmes for spreadsheets, column by column as on the page; days are written year first. */
public final class ManagedPairsCsv {
    private final Texts texts;

    public ManagedPairsCsv(Texts texts) {
        this.texts = texts;
    }

    String of(List<ManagedPair> pairs) {
        Csv csv = new Csv().row(List.of(texts.get("mentoring.programme.pair.mentor"), texts.get("mentoring.programme.pair.mentee"),
                texts.get("mentoring.programme.pair.programme"), texts.get("mentoring.pairing.stage"), texts.get("mentoring.health.heading"),
                texts.get("mentoring.programme.pairs.reasons"), texts.get("mentoring.programme.nudge.column"), texts.get("mentoring.programme.pairs.started"), texts.get("mentoring.programme.pairs.last"),
                texts.get("mentoring.programme.pairs.next"), texts.get("mentoring.programme.pairs.overdue"), texts.get("mentoring.programme.pair.visibility")));
        pairs.forEach(pair -> csv.row(List.of(pair.getMentor(), pair.getMentee(), pair.getProgramme(), pair.getStage(), pair.getHealth().getState(),
                String.join(" ", pair.getHealth().getReasons()), pair.getAsked(), pair.started(), pair.last(), pair.next(),
                pair.isOverdue() ? texts.get("mentoring.programme.pairs.overdue") : "",
                texts.get("mentoring.programme.pairs." + (pair.isOpen() ? "open" : "closed")))));
        return csv.toString();
    }
}
