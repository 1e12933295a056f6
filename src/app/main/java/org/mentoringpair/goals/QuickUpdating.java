package org.mentoringpair.goals;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;

/** Between two meetings one of the two says in one line how a goal goes, for the other one alone. */
public final class QuickUpdating {
    /** As many as can be told apart in a small drawing. */
    public static final int SHOWN = 12;
    private static final String FORM_ID = "[0-9a-f-]{36}";

    private final GoalBooks books;
    private final OneAtATime turns;
    private final Clock clock;

    public QuickUpdating(GoalBooks books, OneAtATime turns, Clock clock) {
        this.books = books;
        this.turns = turns;
        this.clock = clock;
    }

    /** The latest ones, latest first, for one of the two. One SQL statement. */
    public List<QuickUpdate> latest(OpenGoal goal) {
        return books.updates(goal.issueId(), SHOWN);
    }

    /**
     * Once, however often the same form is sent.
     *
     * @param confidence null where none was chosen
     * @throws Refusal everything that is wrong, each at its input
     */
    public QuickUpdate write(OpenGoal goal, String formId, Integer confidence, String line) {
        if (formId == null || !formId.matches(FORM_ID)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.goals.stale");
        }
        check(confidence, FreeText.tidy(line));
        return turns.inTurn(goal.turn(), () -> books.writtenWith(formId).orElseGet(() -> books.write(goal.sheet().projectId(),
                new QuickUpdate(0, goal.issueId(), goal.person().key(), confidence, FreeText.tidy(line), Instant.ofEpochMilli(clock.millis())), formId)));
    }

    private static void check(Integer confidence, String line) {
        List<Refusal> wrong = new ArrayList<>();
        if (confidence == null || confidence < QuickUpdate.LOWEST || confidence > QuickUpdate.HIGHEST) {
            wrong.add(invalid("confidence", "mentoring.goals.update.confidence.none"));
        }
        if (line.isEmpty()) {
            wrong.add(invalid("line", "mentoring.goals.update.line.none"));
        } else if (line.length() > QuickUpdate.LONGEST_LINE) {
            wrong.add(invalid("line", "mentoring.goals.too-long", QuickUpdate.LONGEST_LINE));
        } else if (line.contains("\n")) {
            wrong.add(invalid("line", "mentoring.goals.one-line"));
        } else if (!FreeText.isStorableLine(line)) {
            wrong.add(invalid("line", "mentoring.goals.characters"));
        }
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }

    private static Refusal invalid(String field, String messageKey, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, messageKey, arguments);
    }
}
