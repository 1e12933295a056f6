package org.mentoringpair.skills.web;

import java.util.List;

/** The skills of one of the two. */
public final class PersonSkills {
    private final String role;
    private final String title;
    private final List<SkillLine> skills;
    private final Radar radar;

    PersonSkills(String role, String title, List<SkillLine> skills, Radar radar) {
        this.role = role;
        this.title = title;
        this.skills = List.copyOf(skills);
        this.radar = radar;
    }

    /** MENTEE or MENTOR, as forms send it. */
    public String getRole() {
        return role;
    }

    public String getTitle() {
        return title;
    }

    public List<SkillLine> getSkills() {
        return skills;
    }

    /** Null where there are too few skills for one. */
    public Radar getRadar() {
        return radar;
    }

    public boolean isEmpty() {
        return skills.isEmpty();
    }

    public boolean isDrawn() {
        return radar != null;
    }

    /** Whether there are more skills than the chart has axes. */
    public boolean isMoreThanDrawn() {
        return skills.size() > Radar.MOST;
    }
}
