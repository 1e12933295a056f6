package org.mentoringpair.actionplan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.actionplan.PlanChangedMeanwhile;
import org.mentoringpair.actionplan.PlanEditing;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.web.Form;

/** One line of the plan while somebody changes it. */
public final class PlanEditor {
    private final PlanEditing editing;
    private final PlanForms forms;

    public PlanEditor(PlanEditing editing, PlanForms forms) {
        this.editing = editing;
        this.forms = forms;
    }

    /** The line that somebody wants to change; empty where it is not for them. */
    Optional<PlannedIssue> begun(PlanDesk.Reader reader, long issueId) {
        try {
            return Optional.of(editing.theirs(reader.person(), reader.pair().projectId(), issueId));
        } catch (Refusal notForThem) {
            return Optional.empty();
        }
    }

    EditedLine untouched(PlanDesk.Reader reader, PlannedIssue issue) {
        return forms.line(issue, reader.pair(), forms.untouched(issue));
    }

    /**
     * Changes the line as the form says.
     *
     * @return empty when it is done, else the line as it is now with what was typed and what is wrong with it
     * @throws Refusal MISSING or FORBIDDEN where the line is not for them
     */
    Optional<EditedLine> changed(PlanDesk.Reader reader, long issueId, HttpServletRequest request) {
        editing.theirs(reader.person(), reader.pair().projectId(), issueId);
        Form form = forms.typed(request);
        try {
            editing.change(reader.person(), reader.pair().projectId(), forms.edit(issueId, form, request));
            return Optional.empty();
        } catch (PlanChangedMeanwhile overtaken) {
            forms.refused(form, overtaken);
        } catch (Refusal refusal) {
            forms.refused(form, refusal);
        }
        return Optional.of(forms.line(editing.theirs(reader.person(), reader.pair().projectId(), issueId), reader.pair(), form));
    }
}
