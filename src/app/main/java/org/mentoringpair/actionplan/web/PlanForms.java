package org.mentoringpair.actionplan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.actionplan.PlanEdit;
import org.mentoringpair.actionplan.PlanIssues;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.goals.Day;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** The form in which one line of the plan is changed: as the line is, as typed, and what it says. */
public final class PlanForms {
    private static final String OWNER = "owner";
    private static final String DUE = "due";
    private static final String STATUS = "status";

    private final PlanIssues issues;
    private final PlanOwners owners;
    private final Texts texts;

    public PlanForms(PlanIssues issues, PlanOwners owners, Texts texts) {
        this.issues = issues;
        this.owners = owners;
        this.texts = texts;
    }

    Form untouched(PlannedIssue issue) {
        PlanEdit.Seen now = PlanEdit.Seen.of(issue.terms());
        return new Form().with(OWNER, now.owner()).with(DUE, now.due()).with(STATUS, "");
    }

    Form typed(HttpServletRequest request) {
        Form form = new Form();
        List.of(OWNER, DUE, STATUS).forEach(field -> form.with(field, request.getParameter(field)));
        return form;
    }

    PlanEdit edit(long issueId, Form form, HttpServletRequest request) {
        PlanEdit.Seen seen = new PlanEdit.Seen(text(request, "seenOwner"), text(request, "seenDue"), text(request, "seenStatus"));
        return new PlanEdit(issueId, form.value(OWNER).strip(), new Day(form.value(DUE)), Numbers.whole(form.value(STATUS)), seen);
    }

    /** The line with its form; what the form has seen is what the line says now. */
    EditedLine line(PlannedIssue issue, Pair pair, Form form) {
        List<Choice> ways = new ArrayList<>();
        ways.add(new Choice("", texts.get("mentoring.actionplan.status.stays", issue.terms().status().name()), "", form.value(STATUS).isEmpty()));
        issues.ways(issue.id()).forEach(way -> ways.add(new Choice(String.valueOf(way.id()), way.name(), "", String.valueOf(way.id()).equals(form.value(STATUS)))));
        return new EditedLine(form, owners.choices(issue, form.value(OWNER), pair), ways, PlanEdit.Seen.of(issue.terms()));
    }

    void refused(Form form, Refusal refusal) {
        refusal.each().forEach(each -> form.refused(each, texts));
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
