package org.mentoringpair.actionplan.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.actionplan.ActionPlanReading;
import org.mentoringpair.actionplan.PlanFilter;
import org.mentoringpair.actionplan.PlanIssues;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Gives the project's page with the action plan what it shows. At most five statements on the app's own tables. */
public final class ActionPlanPanel extends AbstractJiraContextProvider {
    private final PlanDesk desk;
    private final ActionPlanReading reading;
    private final PlanTables tables;
    private final PlanEditor editor;
    private final PageBuilderService pageBuilder;
    private final Texts texts;

    public ActionPlanPanel(PlanDesk desk, ActionPlanReading reading, PlanTables tables, PlanEditor editor, PageBuilderService pageBuilder, Texts texts) {
        this.desk = desk;
        this.reading = reading;
        this.tables = tables;
        this.editor = editor;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:action-plan-style");
        Optional<PlanDesk.Reader> reader = desk.reader(jiraHelper.getProject().getId());
        String jira = jiraHelper.getRequest().getContextPath();
        return reader.<Map<String, Object>>map(it -> Map.of("texts", texts, "jira", jira, "there", true, "plan", shown(it, jiraHelper)))
                .orElseGet(() -> Map.of("texts", texts, "jira", jira, "there", false));
    }

    private PlanTable shown(PlanDesk.Reader reader, JiraHelper helper) {
        PlanFilter filter = PlanDesk.filter(helper.getRequest());
        Long wanted = Numbers.id(helper.getRequest().getParameter("edit"));
        Optional<PlannedIssue> edited = wanted == null ? Optional.empty() : editor.begun(reader, wanted);
        return tables.table(reading.read(reader.sight(), filter), reader.pair(), desk.around(reader, filter),
                edited.map(PlannedIssue::id).orElse(0L), edited.map(issue -> editor.untouched(reader, issue)).orElse(null));
    }
}
