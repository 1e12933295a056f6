package org.mentoringpair.checkins.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.checkins.AgreedAction;
import org.mentoringpair.checkins.Day;
import org.mentoringpair.checkins.Draft.DraftAction;
import org.mentoringpair.checkins.Draft;
import org.mentoringpair.checkins.Meeting;
import org.mentoringpair.checkins.Mode;
import org.mentoringpair.checkins.Mood;
import org.mentoringpair.checkins.Outcome;
import org.mentoringpair.questions.Theme;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** The form for a check-in: empty, filled in from one that was logged, as typed, and what it says. */
public final class CheckInForms {
    private static final List<String> FIELDS = List.of("day", "minutes", "mode", "mood", "outcome", "takeaways", "decisions", "learned", "asIssues");
    private static final String THEMES = "themes";
    private static final String LINES = "lines";
    private static final int LINES_AT_FIRST = 3;
    private static final String USUAL_MINUTES = "45";
    private static final Pattern ACTION_FIELD = Pattern.compile("actions\\[(\\d+)]\\.(text|owner|due)");

    private final Texts texts;

    public CheckInForms(Texts texts) {
        this.texts = texts;
    }

    Form untouched(LocalDate today) {
        Form form = new Form();
        FIELDS.forEach(field -> form.with(field, ""));
        form.with(THEMES, "").with("day", today.toString()).with("minutes", USUAL_MINUTES).with("mode", Mode.VIDEO.name());
        return withLines(form, LINES_AT_FIRST);
    }

    /** @param learned what whoever edits it said they learned */
    Form of(Meeting meeting, String learned) {
        Form form = new Form().with("day", meeting.day().toString()).with("minutes", String.valueOf(meeting.minutes()))
                .with("mode", meeting.mode().name()).with("mood", meeting.mood() == null ? "" : meeting.mood().name())
                .with("outcome", meeting.outcome().name()).with("takeaways", meeting.takeaways()).with("decisions", meeting.decisions()).with("learned", learned)
                .with(THEMES, meeting.themes().stream().map(Theme::name).collect(Collectors.joining(",")));
        List<AgreedAction> actions = meeting.actions().stream().filter(action -> !action.isIssue()).toList();
        withLines(form, actions.size() + 1);
        for (int line = 0; line < actions.size(); line++) {
            AgreedAction action = actions.get(line);
            form.with(text(line), action.text()).with(owner(line), action.owner().name())
                    .with(due(line), action.due() == null ? "" : action.due().toString());
        }
        return form;
    }

    Form typed(HttpServletRequest request) {
        Form form = new Form();
        FIELDS.forEach(field -> form.with(field, request.getParameter(field)));
        String[] themes = request.getParameterValues("theme");
        form.with(THEMES, themes == null ? "" : String.join(",", themes));
        withLines(form, Optional.ofNullable(Numbers.whole(request.getParameter(LINES))).orElse(0));
        IntStream.range(0, lines(form)).forEach(line -> form.with(text(line), request.getParameter(text(line)))
                .with(owner(line), request.getParameter(owner(line))).with(due(line), request.getParameter(due(line))));
        return form;
    }

    /** Room for more actions; nothing typed is lost. */
    void addLines(Form form) {
        int before = lines(form);
        form.with(LINES, String.valueOf(Math.min(before + LINES_AT_FIRST, Draft.MOST_ACTIONS)));
        IntStream.range(before, lines(form)).forEach(line -> emptyLine(form, line));
    }

    Draft draft(Form form) {
        List<Refusal> unreadable = new ArrayList<>();
        List<DraftAction> actions = new ArrayList<>();
        IntStream.range(0, lines(form)).filter(line -> isWritten(form, line))
                .forEach(line -> actions.add(new DraftAction(form.value(text(line)), Choice.constant(ActionOwner.values(), form.value(owner(line))),
                        day(form, due(line), "action.due.unreadable", unreadable))));
        return new Draft(day(form, "day", "day.unreadable", unreadable), minutes(form, unreadable),
                choice(form, "mode", Mode.values(), unreadable), choice(form, "mood", Mood.values(), unreadable),
                choice(form, "outcome", Outcome.values(), unreadable), form.value("takeaways"), form.value("decisions"), actions, themes(form), form.value("learned"), unreadable);
    }

    /** Puts every sentence where the field is. Empty lines are skipped on the way to the draft, so lines are counted again. */
    void refused(Form form, Refusal refusal) {
        List<Integer> written = IntStream.range(0, lines(form)).filter(line -> isWritten(form, line)).boxed().toList();
        for (Refusal each : refusal.each()) {
            Matcher field = ACTION_FIELD.matcher(each.field() == null ? "" : each.field());
            String at = field.matches() ? "action" + field.group(2) + written.get(Integer.parseInt(field.group(1))) : each.field();
            form.wrong(at, texts.sentence(each));
        }
    }

    List<ActionLine> actionLines(Form form) {
        return IntStream.range(0, lines(form)).mapToObj(line -> new ActionLine(line, form, choices("owner", ActionOwner.values(), form, owner(line)))).toList();
    }

    <E extends Enum<E>> List<Choice> choices(String field, E[] constants, Form form) {
        return choices(field, constants, form, field);
    }

    /** What it was about, each with whether it was chosen. */
    List<Choice> themeChoices(Form form) {
        return Arrays.stream(Theme.values()).map(theme -> new Choice(theme.name(), texts.get("mentoring.questions.theme." + Choice.keyOf(theme)), "",
                themes(form).contains(theme))).toList();
    }

    /** With these chosen as well. */
    Form withThemes(Form form, Collection<Theme> more) {
        Set<Theme> all = EnumSet.noneOf(Theme.class);
        all.addAll(themes(form));
        all.addAll(more);
        return form.with(THEMES, all.stream().map(Theme::name).collect(Collectors.joining(",")));
    }

    private static List<Theme> themes(Form form) {
        List<String> chosen = List.of(form.value(THEMES).split(","));
        return Arrays.stream(Theme.values()).filter(theme -> chosen.contains(theme.name())).toList();
    }

    boolean hasRoom(Form form) {
        return lines(form) < Draft.MOST_ACTIONS;
    }

    static int lines(Form form) {
        return Math.min(Optional.ofNullable(Numbers.whole(form.value(LINES))).orElse(0), Draft.MOST_ACTIONS);
    }

    static String text(int line) {
        return "actiontext" + line;
    }

    static String owner(int line) {
        return "actionowner" + line;
    }

    static String due(int line) {
        return "actiondue" + line;
    }

    private <E extends Enum<E>> List<Choice> choices(String scale, E[] constants, Form form, String field) {
        return Choice.of(constants, form.value(field), "mentoring.checkins." + scale, false, texts);
    }

    private static Form withLines(Form form, int lines) {
        form.with(LINES, String.valueOf(Math.min(lines, Draft.MOST_ACTIONS)));
        IntStream.range(0, lines(form)).forEach(line -> emptyLine(form, line));
        return form;
    }

    private static void emptyLine(Form form, int line) {
        form.with(text(line), "").with(owner(line), ActionOwner.MENTEE.name()).with(due(line), "");
    }

    private static boolean isWritten(Form form, int line) {
        return !form.value(text(line)).isBlank() || !form.value(due(line)).isBlank();
    }

    private static LocalDate day(Form form, String field, String key, List<Refusal> unreadable) {
        Optional<LocalDate> day = Day.parse(form.value(field).strip());
        if (day.isEmpty() && !form.value(field).isBlank()) {
            unreadable.add(Draft.refusal(field, key));
        }
        return day.orElse(null);
    }

    private static Integer minutes(Form form, List<Refusal> unreadable) {
        Integer minutes = Numbers.whole(form.value("minutes"));
        if (minutes == null && !form.value("minutes").isBlank()) {
            unreadable.add(Draft.refusal("minutes", "minutes.unreadable"));
        }
        return minutes;
    }

    private static <E extends Enum<E>> E choice(Form form, String field, E[] constants, List<Refusal> unreadable) {
        E chosen = Choice.constant(constants, form.value(field));
        if (chosen == null && !form.value(field).isBlank()) {
            unreadable.add(Draft.refusal(field, "choice.unknown"));
        }
        return chosen;
    }
}
