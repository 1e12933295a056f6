package org.mentoringpair.actionplan.web;

import java.util.List;

/** Lines of the plan that belong together: a goal with what is below it, or what belongs to no goal. */
public final class PlanSection {
    private final String title;
    private final List<PlanLine> lines;

    /** @param title empty where the first line says it */
    PlanSection(String title, List<PlanLine> lines) {
        this.title = title;
        this.lines = List.copyOf(lines);
    }

    public boolean isTitled() {
        return !title.isEmpty();
    }

    public String getTitle() {
        return title;
    }

    public List<PlanLine> getLines() {
        return lines;
    }
}
