package org.mentoringpair.actionplan.web;

import java.util.List;
import org.mentoringpair.web.Choice;

/** The action plan of one pair as a reader sees it. */
public final class PlanTable {
    private final List<PlanSection> sections;
    private final PlanSurroundings around;
    private final String tooMany;
    private final List<Choice> owners;

    /** @param tooMany a hint that there are too many goals at once, empty where there are not */
    PlanTable(List<PlanSection> sections, PlanSurroundings around, String tooMany, List<Choice> owners) {
        this.sections = List.copyOf(sections);
        this.around = around;
        this.tooMany = tooMany;
        this.owners = List.copyOf(owners);
    }

    public List<PlanSection> getSections() {
        return sections;
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }

    public boolean isCrowded() {
        return !tooMany.isEmpty();
    }

    public String getTooMany() {
        return tooMany;
    }

    /** Whose lines can be asked for. */
    public List<Choice> getOwners() {
        return owners;
    }

    public boolean isFiltered() {
        return !around.filter().equals(org.mentoringpair.actionplan.PlanFilter.EVERYTHING);
    }

    public boolean isOpenOnly() {
        return around.filter().openOnly();
    }

    /** Whether the reader is one of the two. */
    public boolean isTheirs() {
        return around.theirs();
    }

    public String getProjectNumber() {
        return String.valueOf(around.projectId());
    }

    public String getProjectKey() {
        return around.projectKey();
    }

    public String getPairNumber() {
        return String.valueOf(around.pairId());
    }

    /** What the forms on the page send along. */
    public String getToken() {
        return around.token();
    }
}
