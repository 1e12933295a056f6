package org.mentoringpair.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mentoringpair.FreeText;
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
        note = FreeText.tidy(note);
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
        } else if (!FreeText.isStorableLine(name)) {
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
        } else if (!FreeText.isStorable(note)) {
            objections.add(invalid("note", "mentoring.skills.characters"));
        }
        if (!possible.containsAll(milestones)) {
            objections.add(invalid("milestones", "mentoring.skills.milestones.unknown"));
        }
        return objections;
    }

    static Refusal invalid(String field, String messageKey, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, messageKey, arguments);
    }
}
