package org.mentoringpair.skills;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mentoringpair.FreeText;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.people.People;

/** A Jira administrator names the five levels for all pairs. */
public final class ScaleSetting {
    private final Scales scales;
    private final People people;
    private final OneAtATime turns;

    public ScaleSetting(Scales scales, People people, OneAtATime turns) {
        this.scales = scales;
        this.people = people;
        this.turns = turns;
    }

    /** Whether the person asking may change it. */
    public boolean openToAsker() {
        return people.asking().filter(people::isJiraAdministrator).isPresent();
    }

    /**
     * Names the levels; the same names again change nothing.
     *
     * @param typed from the lowest to the highest level
     * @return the scale that holds now
     * @throws Refusal FORBIDDEN for everybody else, INVALID at level1 to level5
     */
    public Scale name(List<String> typed) {
        if (!openToAsker()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.skills.scale.administrators-only");
        }
        List<String> names = typed.stream().map(FreeText::tidy).toList();
        List<Refusal> objections = objections(names);
        if (!objections.isEmpty()) {
            throw new Refusals(objections);
        }
        return turns.inTurn("skill-scale", () -> {
            Scale current = scales.current();
            return current.names().equals(names) ? current : scales.add(names);
        });
    }

    private static List<Refusal> objections(List<String> names) {
        List<Refusal> objections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int level = Levels.LOWEST; level <= Levels.HIGHEST; level++) {
            String name = level > names.size() ? "" : names.get(level - 1);
            if (name.isEmpty()) {
                objections.add(SkillDraft.invalid(field(level), "mentoring.skills.scale.empty"));
            } else if (name.length() > Scale.LONGEST_NAME) {
                objections.add(SkillDraft.invalid(field(level), "mentoring.skills.too-long", Scale.LONGEST_NAME));
            } else if (!FreeText.isStorableLine(name)) {
                objections.add(SkillDraft.invalid(field(level), "mentoring.skills.characters"));
            } else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                objections.add(SkillDraft.invalid(field(level), "mentoring.skills.scale.twice"));
            }
        }
        return objections;
    }

    /** The name of the input for a level. */
    public static String field(int level) {
        return "level" + level;
    }
}
