package org.mentoringpair.closing.web;

import java.util.List;
import java.util.Optional;
import org.mentoringpair.closing.AlumniWishes;
import org.mentoringpair.closing.FarewellTalk;
import org.mentoringpair.closing.GoalNow;
import org.mentoringpair.closing.PairFacts;
import org.mentoringpair.closing.Purpose;
import org.mentoringpair.closing.Summary;
import org.mentoringpair.closing.SummaryKeeping;
import org.mentoringpair.closing.web.ClosingDesk.Member;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;
import org.mentoringpair.web.Texts;

/** The page on which a pair closes, for one of the two. */
public final class ClosingViews {
    private final ClosingDesk desk;
    private final FarewellTalk talk;
    private final SummaryKeeping summaries;
    private final AlumniWishes wishes;
    private final PairFacts facts;
    private final Texts texts;

    public ClosingViews(ClosingDesk desk, FarewellTalk talk, SummaryKeeping summaries, AlumniWishes wishes, PairFacts facts, Texts texts) {
        this.desk = desk;
        this.talk = talk;
        this.summaries = summaries;
        this.wishes = wishes;
        this.facts = facts;
        this.texts = texts;
    }

    ClosingView view(Member reader) {
        List<GoalNow> goals = facts.goals(reader.pair());
        FarewellTalk.Spoken spoken = talk.read(reader.person(), reader.pair());
        Optional<Summary> growth = summaries.readable(reader.person(), reader.pair(), Purpose.GROWTH);
        return new ClosingView(reader, desk.partner(reader), goals, new ClosingView.Said(spoken, growth.isPresent(), farewells(reader, spoken, goals)),
                new ClosingView.After(end(reader), desk.issue(reader.pair()), wishes.of(reader.pair().id(), reader.person().key())), texts);
    }

    private List<FarewellView> farewells(Member reader, FarewellTalk.Spoken spoken, List<GoalNow> goals) {
        return !spoken.isOpen() ? List.of() : List.of(new FarewellView(spoken.mine(), reader.person().displayName(), goals, texts),
                new FarewellView(spoken.theirs(), desk.partner(reader), goals, texts));
    }

    /** Who ended it, when and why: for the two alone. */
    private String end(Member reader) {
        Optional<StageMove> closing = reader.pair().stage() != Stage.CLOSED ? Optional.empty() : desk.closing(reader.pair());
        return closing.map(move -> texts.get("mentoring.closing.ended", desk.name(move.userKey()), texts.moment(move.at()), move.reason())).orElse("");
    }
}
