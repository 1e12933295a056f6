package org.mentoringpair.questions;

import java.util.List;
import java.util.function.Consumer;
import org.mentoringpair.FreeText;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** The questions a mentor has at hand when the pair meets. Both of the pair see them, the mentor alone changes them. */
public final class AtHand {
    static final int LONGEST = 250;
    static final int MOST = 40;

    private final PairQuestions questions;
    private final OneAtATime turns;

    public AtHand(PairQuestions questions, OneAtATime turns) {
        this.questions = questions;
        this.turns = turns;
    }

    /**
     * Those of the bank that are there no longer are left out. One SQL statement.
     *
     * @throws Refusal MISSING for everybody but mentor and mentee
     */
    public List<PairQuestion> of(Person reader, Pair pair) {
        if (!pair.joins(reader.key())) {
            throw missing();
        }
        return questions.of(pair.id()).stream().filter(question -> question.isOwn() || BankQuestion.withId(question.bankId()).isPresent()).toList();
    }

    /** Keeps a question of the bank at hand; again does no harm. */
    public void pin(Person mentor, Pair pair, String bankId) {
        BankQuestion question = BankQuestion.withId(bankId).orElseThrow(AtHand::missing);
        changing(mentor, pair, there -> {
            if (there.stream().noneMatch(each -> each.bankId().equals(question.id()))) {
                keep(new PairQuestion(0, pair.id(), mentor.key(), question.id(), "", question.theme()), pair, there);
            }
        });
    }

    /** Adds one of the mentor's own; in the same words again does no harm. */
    public void add(Person mentor, Pair pair, String words, Theme theme) {
        String tidy = FreeText.tidy(words).replace('\n', ' ');
        if (tidy.isEmpty()) {
            throw refusal("missing");
        } else if (tidy.length() > LONGEST) {
            throw refusal("long", LONGEST, tidy.length());
        } else if (!FreeText.isStorable(tidy)) {
            throw refusal("characters");
        }
        changing(mentor, pair, there -> {
            if (there.stream().noneMatch(each -> each.words().equals(tidy))) {
                keep(new PairQuestion(0, pair.id(), mentor.key(), "", tidy, theme), pair, there);
            }
        });
    }

    /** Takes one away; what is not there any more needs no taking away. */
    public void remove(Person mentor, Pair pair, long id) {
        changing(mentor, pair, there -> there.stream().filter(each -> each.id() == id).forEach(questions::remove));
    }

    private void keep(PairQuestion question, Pair pair, List<PairQuestion> there) {
        if (there.size() >= MOST) {
            throw refusal("many", MOST);
        }
        questions.add(question, pair);
    }

    private void changing(Person mentor, Pair pair, Consumer<List<PairQuestion>> work) {
        if (!pair.mentorKey().equals(mentor.key())) {
            throw missing();
        }
        turns.inTurn(pair.turn(), () -> {
            List<PairQuestion> there = questions.of(pair.id());
            work.accept(there);
            return there;
        });
    }

    private static Refusal missing() {
        return new Refusal(Refusal.Kind.MISSING, null, "mentoring.questions.missing");
    }

    private static Refusal refusal(String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, "question", "mentoring.questions.wrong." + key, arguments);
    }
}
