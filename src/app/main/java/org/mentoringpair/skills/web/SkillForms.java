package org.mentoringpair.skills.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.skills.Scales;
import org.mentoringpair.skills.Skill;
import org.mentoringpair.skills.SkillDraft;
import org.mentoringpair.skills.SkillIssues;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;

/** The form for a skill: empty, filled in from one that is there, as typed, and what it says. */
public final class SkillForms {
    private static final String MILESTONES = "milestones";
    private static final String BETWEEN = ",";

    private final Scales scales;
    private final SkillIssues issues;
    private final LevelNames levels;

    public SkillForms(Scales scales, SkillIssues issues, LevelNames levels) {
        this.scales = scales;
        this.issues = issues;
        this.levels = levels;
    }

    Form untouched() {
        return new Form().with("name", "").with("now", "").with("wanted", "").with("note", "").with(MILESTONES, "");
    }

    Form of(Skill skill) {
        return new Form().with("name", skill.name()).with("now", String.valueOf(skill.levels().now())).with("wanted", String.valueOf(skill.levels().wanted()))
                .with("note", "").with(MILESTONES, skill.milestones().stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)));
    }

    Form typed(HttpServletRequest request) {
        Form form = new Form();
        List.of("name", "now", "wanted", "note").forEach(field -> form.with(field, request.getParameter(field)));
        String[] chosen = request.getParameterValues(MILESTONES);
        return form.with(MILESTONES, chosen == null ? "" : String.join(BETWEEN, chosen));
    }

    SkillDraft draft(Form form) {
        return new SkillDraft(form.value("name"), Numbers.whole(form.value("now")), Numbers.whole(form.value("wanted")), form.value("note"), chosen(form));
    }

    private static List<Long> chosen(Form form) {
        return Stream.of(form.value(MILESTONES).split(BETWEEN)).map(Numbers::id).filter(Objects::nonNull).toList();
    }

    List<Choice> levels(Form form, String field) {
        return levels.choices(scales.current(), form.value(field));
    }

    /** The milestones a skill can be linked to, those that are not done first. */
    List<MilestoneLink> milestones(Pair pair, Form form) {
        List<Long> chosen = chosen(form);
        List<SkillIssues.PractisedMilestone> all = issues.milestones(pair.projectId());
        return Stream.concat(all.stream().filter(milestone -> !milestone.done()), all.stream().filter(SkillIssues.PractisedMilestone::done))
                .map(milestone -> new MilestoneLink(milestone, List.of(), chosen.contains(milestone.id()))).toList();
    }

    /** The level in words, as the scale that holds calls it. */
    String level(int level) {
        return levels.of(level, scales.current());
    }
}
