package org.mentoringpair.actionplan.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.actionplan.ActionPlanReading;
import org.mentoringpair.actionplan.PlanFilter;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** The plan by itself: to print it, and where a change of a line was refused, with all that was typed. */
public final class ActionPlanPage extends JiraWebActionSupport {
    private final PlanDesk desk;
    private final ActionPlanReading reading;
    private final PlanTables tables;
    private final PlanEditor editor;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private PlanTable plan;
    private String back = "";
    private String problem = "";

    public ActionPlanPage(PlanDesk desk, ActionPlanReading reading, PlanTables tables, PlanEditor editor, PageBuilderService pageBuilder, Texts texts) {
        this.desk = desk;
        this.reading = reading;
        this.tables = tables;
        this.editor = editor;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    /** The plan to print: nothing on it that could be pressed. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return desk.reader(projectId()).map(reader -> {
            show(reader, 0, null);
            return "print";
        }).orElse("missing");
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return desk.reader(projectId()).map(this::changed).orElse("missing");
    }

    private String changed(PlanDesk.Reader reader) {
        long issueId = Optional.ofNullable(Numbers.id(getHttpRequest().getParameter("issueId"))).orElse(0L);
        try {
            Optional<EditedLine> refused = editor.changed(reader, issueId, getHttpRequest());
            if (refused.isEmpty()) {
                return getRedirect(desk.page(projectId()) + "#plan-" + issueId);
            }
            show(reader, issueId, refused.get());
            return "input";
        } catch (Refusal notForThem) {
            problem = texts.sentence(notForThem);
            return notForThem.kind() == Refusal.Kind.FORBIDDEN ? "refused" : "missing";
        }
    }

    private void show(PlanDesk.Reader reader, long issueId, EditedLine edited) {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:action-plan-style");
        // whoever changes a line sees the whole plan, so that the line is on it
        PlanFilter filter = edited == null ? PlanDesk.filter(getHttpRequest()) : PlanFilter.EVERYTHING;
        plan = tables.table(reading.read(reader.sight(), filter), reader.pair(), desk.around(reader, filter), issueId, edited);
        back = desk.page(projectId());
    }

    private long projectId() {
        return Optional.ofNullable(Numbers.id(getHttpRequest().getParameter("projectId"))).orElse(0L);
    }

    public PlanTable getPlan() {
        return plan;
    }

    /** The path of the plan in its project. */
    public String getBack() {
        return back;
    }

    /** Why the plan is not theirs to change. */
    public String getProblem() {
        return problem;
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
