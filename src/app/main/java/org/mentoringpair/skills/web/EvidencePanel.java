package org.mentoringpair.skills.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Map;

/** Gives a milestone the panel that says which skills it is for and in which work it was practised. */
public final class EvidencePanel extends AbstractJiraContextProvider {
    private final PractisedHere practised;
    private final PageBuilderService pageBuilder;

    public EvidencePanel(PractisedHere practised, PageBuilderService pageBuilder) {
        this.practised = practised;
        this.pageBuilder = pageBuilder;
    }

    /** The panel's condition has let in one of the two. */
    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:skills-style");
        Issue milestone = (Issue) jiraHelper.getContextParams().get("issue");
        List<String> skills = practised.skills(milestone);
        List<EvidenceLink> evidence = practised.evidence(milestone);
        return Map.of("texts", practised.texts(), "jira", jiraHelper.getRequest().getContextPath(), "mapPage", practised.page(milestone),
                "milestoneKey", milestone.getKey(), "skills", skills, "anySkill", !skills.isEmpty(), "evidence", evidence, "anyEvidence", !evidence.isEmpty());
    }
}
