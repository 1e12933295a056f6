package org.mentoringpair.goals;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.TimeZones;

/** What must hold for a goal, whatever Jira says to it. */
public final class GoalRules {
    private static final String NUMBER = "[+-]?[0-9]{1,12}([.][0-9]{1,6})?";

    private final TimeZones timeZones;
    private final Clock clock;

    public GoalRules(TimeZones timeZones, Clock clock) {
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** Everything that is wrong with the draft, each at its input; empty where nothing is. */
    List<Refusal> objections(GoalDraft draft) {
        List<Refusal> objections = new ArrayList<>();
        checkLine("summary", draft.summary(), "mentoring.goals.summary.empty", objections);
        required("frame", draft.frame(), objections);
        required("owner", draft.owner(), objections);
        required("horizon", draft.horizon(), objections);
        checkTexts(draft.texts(), objections);
        checkDay("due", draft.due(), objections);
        if (draft.due().isLeftOut() && draft.frame() == GoalFrame.SMART) {
            objections.add(invalid("due", "mentoring.goals.due.smart"));
        }
        if (draft.frame() == GoalFrame.REAL && draft.texts().getOrDefault(GoalText.ENGAGING, "").isBlank()) {
            objections.add(invalid(GoalDraft.field(GoalText.ENGAGING), "mentoring.goals.engaging.real"));
        }
        checkMilestones(draft, objections);
        return objections;
    }

    /** Everything that is wrong with what a goal is to say from now on, each at its input; what stays as it is stays. */
    List<Refusal> objections(GoalSheet goal, GoalTerms wanted) {
        List<Refusal> objections = new ArrayList<>();
        checkLine("summary", wanted.said(GoalTerm.SUMMARY), "mentoring.goals.summary.empty", objections);
        Map<GoalText, String> texts = new EnumMap<>(GoalText.class);
        for (GoalText text : List.of(GoalText.MEASURABLE, GoalText.MEASURE_BASELINE, GoalText.MEASURE_TARGET, GoalText.MEASURE_UNIT)) {
            Optional.of(wanted.said(GoalTerm.valueOf(text.name()))).filter(words -> !words.isEmpty()).ifPresent(words -> texts.put(text, words));
        }
        checkTexts(texts, objections);
        Day due = new Day(wanted.said(GoalTerm.DUE));
        if (due.isLeftOut() && goal.frame() != GoalFrame.REAL) {
            objections.add(invalid("due", "mentoring.goals.agreement.due"));
        } else if (!wanted.said(GoalTerm.DUE).equals(goal.terms().said(GoalTerm.DUE))) {
            checkDay("due", due, objections);
        }
        return objections;
    }

    private static void checkLine(String field, String line, String ifEmpty, List<Refusal> objections) {
        if (line.isEmpty()) {
            objections.add(invalid(field, ifEmpty));
        } else if (line.length() > GoalDraft.LONGEST_SUMMARY) {
            objections.add(invalid(field, "mentoring.goals.too-long", GoalDraft.LONGEST_SUMMARY));
        } else if (line.contains("\n") || line.contains("\r")) {
            objections.add(invalid(field, "mentoring.goals.one-line"));
        } else if (!FreeText.isStorable(line)) {
            objections.add(invalid(field, "mentoring.goals.characters"));
        }
    }

    private static void required(String field, Enum<?> choice, List<Refusal> objections) {
        if (choice == null) {
            objections.add(invalid(field, "mentoring.goals." + field + ".none"));
        }
    }

    private static void checkTexts(Map<GoalText, String> texts, List<Refusal> objections) {
        texts.forEach((text, typed) -> {
            if (text.isNumber() && !typed.strip().matches(NUMBER)) {
                objections.add(invalid(GoalDraft.field(text), "mentoring.goals.number"));
            } else if (typed.length() > text.longest()) {
                objections.add(invalid(GoalDraft.field(text), "mentoring.goals.too-long", text.longest()));
            } else if (!FreeText.isStorable(FreeText.tidy(typed))) {
                objections.add(invalid(GoalDraft.field(text), "mentoring.goals.characters"));
            }
        });
        boolean measured = texts.containsKey(GoalText.MEASURE_BASELINE) || texts.containsKey(GoalText.MEASURE_NOW) || texts.containsKey(GoalText.MEASURE_UNIT);
        if (measured && !texts.containsKey(GoalText.MEASURE_TARGET)) {
            objections.add(invalid(GoalDraft.field(GoalText.MEASURE_TARGET), "mentoring.goals.target.none"));
        } else if (isNumber(texts.get(GoalText.MEASURE_TARGET)) && isNumber(texts.get(GoalText.MEASURE_BASELINE))
                && number(texts.get(GoalText.MEASURE_TARGET)).compareTo(number(texts.get(GoalText.MEASURE_BASELINE))) == 0) {
            objections.add(invalid(GoalDraft.field(GoalText.MEASURE_TARGET), "mentoring.goals.target.same"));
        }
    }

    static boolean isNumber(String typed) {
        return typed != null && typed.strip().matches(NUMBER);
    }

    private static BigDecimal number(String typed) {
        return new BigDecimal(typed.strip());
    }

    /** Without zeros that say nothing: 3.50 is 3.5; empty stays empty. */
    static String plain(String number) {
        return number.isEmpty() ? "" : number(number).stripTrailingZeros().toPlainString();
    }

    private void checkMilestones(GoalDraft draft, List<Refusal> objections) {
        int row = 0;
        for (MilestoneDraft milestone : draft.milestones()) {
            row++;
            if (milestone.isLeftOut()) {
                continue;
            }
            checkLine(GoalDraft.titleField(row), milestone.title(), "mentoring.goals.milestone.untitled", objections);
            if (checkDay(GoalDraft.dueField(row), milestone.due(), objections) && isAfterGoal(milestone, draft)) {
                objections.add(invalid(GoalDraft.dueField(row), "mentoring.goals.milestone.after-goal"));
            }
        }
    }

    /** Everything that is wrong with the parts of a milestone, each in its row; a day that stays as it is may have passed. */
    List<Refusal> partsObjections(LocalDate dueBefore, List<MilestoneDraft> parts) {
        List<Refusal> objections = new ArrayList<>();
        int row = 0;
        for (MilestoneDraft part : parts) {
            row++;
            if (row == 1 || !part.isLeftOut()) {
                checkLine(GoalDraft.titleField(row), part.title(), "mentoring.goals.milestone.untitled", objections);
            }
            if (row > 1 || !Objects.equals(part.due().date(), dueBefore) || part.due().date() == null) {
                checkDay(GoalDraft.dueField(row), part.due(), objections);
            }
        }
        return objections;
    }

    private static boolean isAfterGoal(MilestoneDraft milestone, GoalDraft draft) {
        LocalDate goalDue = draft.due().date();
        return goalDue != null && milestone.due().date() != null && milestone.due().date().isAfter(goalDue);
    }

    private boolean checkDay(String field, Day day, List<Refusal> objections) {
        if (day.isLeftOut()) {
            return true;
        }
        if (day.date() == null) {
            objections.add(invalid(field, "mentoring.goals.no-day"));
        } else if (day.date().isBefore(LocalDate.now(clock.withZone(timeZones.ofAsking())))) {
            objections.add(invalid(field, "mentoring.goals.past"));
        } else if (day.date().getYear() > LocalDate.now(clock).getYear() + 100) {
            objections.add(invalid(field, "mentoring.goals.no-day"));
        } else {
            return true;
        }
        return false;
    }

    private static Refusal invalid(String field, String messageKey, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, messageKey, arguments);
    }
}
