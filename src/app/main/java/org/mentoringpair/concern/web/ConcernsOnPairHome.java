package org.mentoringpair.concern.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.mentoringpair.concern.Concern;
import org.mentoringpair.concern.ConcernIssues;
import org.mentoringpair.home.Glance;
import org.mentoringpair.jira.home.HomeVisits;
import org.mentoringpair.web.Texts;

/** On the pair's page: the way to raise a concern, and those that are open and for whoever reads. */
public final class ConcernsOnPairHome extends AbstractJiraContextProvider {
    private final ConcernSteps steps;
    private final HomeVisits visits;
    private final ConcernIssues issues;
    private final Texts texts;

    public ConcernsOnPairHome(ConcernSteps steps, HomeVisits visits, ConcernIssues issues, Texts texts) {
        this.steps = steps;
        this.visits = visits;
        this.issues = issues;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Glance glance = visits.glance(jiraHelper);
        List<ConcernOnIssue> open = steps.open(glance).stream().map(concern -> line(glance, concern)).toList();
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "projectNumber", String.valueOf(glance.pair().projectId()),
                "concerns", open, "anyConcern", !open.isEmpty());
    }

    private ConcernOnIssue line(Glance glance, Concern concern) {
        return new ConcernOnIssue(concern, new ConcernOnIssue.Looks(issues.key(concern.issueId()), "", concern.isBy(glance.person().key()),
                concern.isDue(glance.today())), texts);
    }
}
