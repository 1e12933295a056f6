package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.questions.Theme;

/**
 * A meeting as somebody wants to log it, before anything is checked. Null stands for what was left out.
 *
 * @param themes     what it was about
 * @param learned    what whoever logs it took along, null where it stays as it is
 * @param unreadable what could not even be read, such as words in place of a number, each at its field
 */
public record Draft(LocalDate day, Integer minutes, Mode mode, Mood mood, Outcome outcome, String takeaways, String decisions,
                    List<DraftAction> actions, List<Theme> themes, String learned, List<Refusal> unreadable) {
    public static final int FEWEST_MINUTES = 5;
    public static final int MOST_MINUTES = 480;
    public static final int LONGEST_TEXT = 2_000;
    public static final int LONGEST_ACTION = 250;
    public static final int MOST_ACTIONS = 10;
    /** Pairs often meet once before somebody sets them up in Jira. */
    public static final int DAYS_BEFORE_START = 31;
    /** What is to be done later than that is a goal, or a slip of the pen in the year. */
    public static final int YEARS_AHEAD = 5;

    /** As {@link AgreedAction}, before anything is checked. */
    public record DraftAction(String text, ActionOwner owner, LocalDate due) {
    }

    /**
     * The meeting, if everything about it is right; otherwise refused with everything that is wrong.
     *
     * @param today in the time zone of whoever logs it
     */
    Meeting checked(Pair pair, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>(unreadable);
        checkFrame(wrong);
        checkDay(wrong, pair, today);
        Prose.check(wrong, "takeaways", takeaways, LONGEST_TEXT);
        Prose.check(wrong, "decisions", decisions, LONGEST_TEXT);
        Prose.check(wrong, "learned", learned, Learned.LONGEST);
        checkActions(wrong);
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
        return new Meeting(day, minutes, mode, mood, outcome, FreeText.tidy(takeaways), FreeText.tidy(decisions),
                actions.stream().map(it -> new AgreedAction(FreeText.tidy(it.text()), it.owner(), it.due())).toList(), themes);
    }

    /** Who does not say what they learned has said what they had. */
    Learned learned(Learned before, Pair pair, String userKey) {
        return learned == null ? before : before.saying(pair, userKey, FreeText.tidy(learned));
    }

    private void checkFrame(List<Refusal> wrong) {
        if (minutes == null) {
            wrong.add(refusal("minutes", "minutes.missing"));
        } else if (minutes < FEWEST_MINUTES || minutes > MOST_MINUTES) {
            wrong.add(refusal("minutes", "minutes.range", FEWEST_MINUTES, MOST_MINUTES));
        }
        if (mode == null) {
            wrong.add(refusal("mode", "mode.missing"));
        }
        if (outcome == null) {
            wrong.add(refusal("outcome", "outcome.missing"));
        }
    }

    private void checkDay(List<Refusal> wrong, Pair pair, LocalDate today) {
        if (day == null) {
            wrong.add(refusal("day", "day.missing"));
        } else if (day.isAfter(today)) {
            wrong.add(refusal("day", "day.future", today));
        } else if (day.isBefore(pair.startedOn().minusDays(DAYS_BEFORE_START))) {
            wrong.add(refusal("day", "day.early", pair.startedOn(), DAYS_BEFORE_START));
        }
    }

    private void checkActions(List<Refusal> wrong) {
        if (actions.size() > MOST_ACTIONS) {
            wrong.add(refusal("actions", "actions.many", MOST_ACTIONS));
        }
        for (int i = 0; i < Math.min(actions.size(), MOST_ACTIONS); i++) {
            checkAction(wrong, actions.get(i), "actions[" + i + "]");
        }
    }

    private void checkAction(List<Refusal> wrong, DraftAction action, String at) {
        if (FreeText.tidy(action.text()).isEmpty()) {
            wrong.add(refusal(at + ".text", "action.missing"));
        }
        Prose.check(wrong, at + ".text", action.text(), LONGEST_ACTION);
        if (action.owner() == null) {
            wrong.add(refusal(at + ".owner", "action.owner.missing"));
        }
        if (action.due() != null && day != null && action.due().isBefore(day)) {
            wrong.add(refusal(at + ".due", "action.due.early", day));
        }
        if (action.due() != null && day != null && action.due().isAfter(day.plusYears(YEARS_AHEAD))) {
            wrong.add(refusal(at + ".due", "action.due.late", YEARS_AHEAD));
        }
    }

    /** A refusal at a field of a check-in, with a message of this concept. */
    public static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.checkins.wrong." + key, Objects.requireNonNull(arguments));
    }
}
