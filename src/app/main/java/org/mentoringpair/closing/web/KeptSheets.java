package org.mentoringpair.closing.web;

import java.util.Optional;
import org.mentoringpair.closing.GrowthReading;
import org.mentoringpair.closing.Purpose;
import org.mentoringpair.closing.SummaryKeeping;
import org.mentoringpair.closing.web.ClosingDesk.Member;
import org.mentoringpair.web.Sheet;

/** Summaries that are kept, as something to print. */
public final class KeptSheets {
    private final SummaryKeeping keeping;
    private final GrowthReading reading;
    private final SummarySheets sheets;

    public KeptSheets(SummaryKeeping keeping, GrowthReading reading, SummarySheets sheets) {
        this.keeping = keeping;
        this.reading = reading;
        this.sheets = sheets;
    }

    /** Empty where nothing is kept, or nothing for this reader. */
    Optional<Sheet> sheet(Member reader, Purpose purpose) {
        return keeping.readable(reader.person(), reader.pair(), purpose)
                .map(summary -> sheets.sheet(reader.pair(), purpose, summary.content(), reading.read(reader.person(), reader.pair())));
    }
}
