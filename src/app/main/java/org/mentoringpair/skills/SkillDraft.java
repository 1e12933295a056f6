package org.mentoringpair.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mentoringpair.Refusal;

/**
 * A skill as somebody wrote it down, nothing checked yet. Null stands for what was left out or could not be read.
 *
 * @param milestones Jira's issue ids
 */
public record SkillDraft(String name, Integer now, Integer wanted, String note, List<Long> milestones) {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_NOTE = 400;

    public SkillDraft {
        name = name == null ? "" : name.strip();
        note = note == null ? "" : note.strip().replace("\r\n", "\n").replace('\r', '\n');
        milestones = List.copyOf(milestones);
    }

    Levels levels() {
        return new Levels(now, wanted);
    }

    /** In an order of their own, each once. */
    Set<Long> milestoneIds() {
        return new TreeSet<>(milestones);
    }

    /**
     * Everything that is wrong with it by itself, each at its input.
     *
     * @param possible the milestones it can be linked to
     */
    List<Refusal> objections(Set<Long> possible) {
        List<Refusal> objections = new ArrayList<>();
        if (name.isEmpty()) {
            objections.add(invalid("name", "mentoring.skills.name.empty"));
        } else if (name.length() > LONGEST_NAME) {
            objections.add(invalid("name", "mentoring.skills.too-long", LONGEST_NAME));
        } else if (!isStorable(name, false)) {
            objections.add(invalid("name", "mentoring.skills.one-line"));
        }
        if (!Levels.exists(now)) {
            objections.add(invalid("now", "mentoring.skills.level.none"));
        }
        if (!Levels.exists(wanted)) {
            objections.add(invalid("wanted", "mentoring.skills.level.none"));
        }
        if (note.length() > LONGEST_NOTE) {
            objections.add(invalid("note", "mentoring.skills.too-long", LONGEST_NOTE));
        } else if (!isStorable(note, true)) {
            objections.add(invalid("note", "mentoring.skills.characters"));
        }
        if (!possible.containsAll(milestones)) {
            objections.add(invalid("milestones", "mentoring.skills.milestones.unknown"));
        }
        return objections;
    }

    /** PostgreSQL takes neither the null character nor half a surrogate pair; browsers and pages choke on the rest. */
    private static boolean isStorable(String text, boolean severalLines) {
        return text.codePoints().noneMatch(each -> Character.isISOControl(each) && !(severalLines && (each == '\n' || each == '\t'))
                || Character.getType(each) == Character.SURROGATE);
    }

    static Refusal invalid(String field, String messageKey, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, messageKey, arguments);
    }
}
