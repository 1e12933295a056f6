package org.mentoringpair.actionplan.web;

import java.util.List;
import org.mentoringpair.actionplan.PlanEdit;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;

/** The line of the plan that somebody is changing: what is typed, what can be chosen, and what is wrong with it. */
public final class EditedLine {
    private final Form form;
    private final List<Choice> owners;
    private final List<Choice> ways;
    private final PlanEdit.Seen seen;

    /** @param seen what the line says now, which the form sends back */
    EditedLine(Form form, List<Choice> owners, List<Choice> ways, PlanEdit.Seen seen) {
        this.form = form;
        this.owners = List.copyOf(owners);
        this.ways = List.copyOf(ways);
        this.seen = seen;
    }

    public Form getForm() {
        return form;
    }

    public List<Choice> getOwners() {
        return owners;
    }

    public List<Choice> getWays() {
        return ways;
    }

    /** Whether somebody changed the line meanwhile, so that what stands there now is shown beside what was typed. */
    public boolean isOvertaken() {
        return !form.getProblems().isEmpty();
    }

    public String getSeenOwner() {
        return seen.owner();
    }

    public String getSeenDue() {
        return seen.due();
    }

    public String getSeenStatus() {
        return seen.statusId();
    }
}
