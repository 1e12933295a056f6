package org.mentoringpair.meeting.web;

import java.util.Arrays;
import java.util.List;
import org.mentoringpair.meeting.NextCheckIn;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.Person;
import org.mentoringpair.questions.AtHand;
import org.mentoringpair.questions.BankQuestion;
import org.mentoringpair.questions.PairQuestion;
import org.mentoringpair.questions.Theme;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Makes what a reader sees of the question bank. */
public final class BankViews {
    private final AtHand atHand;
    private final Texts texts;

    public BankViews(AtHand atHand, Texts texts) {
        this.atHand = atHand;
        this.texts = texts;
    }

    /**
     * One SQL statement.
     *
     * @param stage as the form has it, the pair's own where it says nothing
     * @param theme as the form has it, any where it says nothing
     */
    BankView view(NextCheckIn next, Person reader, String stage, String theme) {
        List<Stage> meeting = Arrays.stream(Stage.values()).filter(Stage::meets).toList();
        Stage chosen = stage == null ? next.pair().stage() : Choice.constant(meeting.toArray(Stage[]::new), stage);
        Theme about = Choice.constant(Theme.values(), theme);
        List<PairQuestion> kept = atHand.of(reader, next.pair());
        List<QuestionLine> fitting = BankQuestion.all().stream().filter(question -> question.fits(chosen != null && chosen.meets() ? chosen : null, about))
                .filter(question -> kept.stream().noneMatch(each -> each.bankId().equals(question.id())))
                .map(question -> new QuestionLine(question.id(), texts.get(question.textKey()), word(question.theme()))).toList();
        return new BankView(kept.stream().map(this::line).toList(), fitting,
                Choice.of(meeting.toArray(Stage[]::new), chosen == null ? "" : chosen.name(), "mentoring.pairing.stage", false, texts),
                Choice.of(Theme.values(), about == null ? "" : about.name(), "mentoring.questions.theme", false, texts),
                next.pair().mentorKey().equals(reader.key()));
    }

    private QuestionLine line(PairQuestion kept) {
        String words = kept.isOwn() ? kept.words() : BankQuestion.withId(kept.bankId()).map(question -> texts.get(question.textKey())).orElse("");
        return new QuestionLine(String.valueOf(kept.id()), words, kept.theme() == null ? "" : word(kept.theme()));
    }

    private String word(Theme theme) {
        return texts.get("mentoring.questions.theme." + Choice.keyOf(theme));
    }
}
