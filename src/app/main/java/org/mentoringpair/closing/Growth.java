package org.mentoringpair.closing;

import java.util.List;
import java.util.function.Predicate;
import org.mentoringpair.skills.Scale;
import org.mentoringpair.skills.Skill;
import org.mentoringpair.skills.SkillMap;

/**
 * What a mentee can choose from for a summary.
 *
 * @param goals  of the pair, but for those that were dropped
 * @param skills the mentee's, with the scales their levels are on
 * @param gained what the mentor gained, in their words; empty until both have said goodbye
 */
public record Growth(List<GoalNow> goals, List<Step> skills, String gained) {
    /** How a skill grew: the first level anybody stated, and the latest. */
    public record Step(long id, String name, Level from, Level to) {
    }

    /** A level on the scale it was stated on. */
    public record Level(int level, Scale scale) {
    }

    public Growth {
        goals = List.copyOf(goals);
        skills = List.copyOf(skills);
    }

    static List<Step> steps(SkillMap map, String ownerKey) {
        return map.of(ownerKey).stream().map(skill -> step(skill, map)).toList();
    }

    private static Step step(Skill skill, SkillMap map) {
        return new Step(skill.id(), skill.name(), level(skill, skill.ratings().size() - 1, map), level(skill, 0, map));
    }

    private static Level level(Skill skill, int rating, SkillMap map) {
        return new Level(skill.ratings().get(rating).levels().now(), map.scale(skill.ratings().get(rating).scaleVersion()));
    }

    /** Only what was chosen and is still there. */
    public Growth chosen(SummaryDraft draft) {
        Predicate<GoalNow> goal = each -> draft.goals().contains(each.id());
        return new Growth(goals.stream().filter(goal).toList(), skills.stream().filter(skill -> draft.skills().contains(skill.id())).toList(), gained);
    }
}
