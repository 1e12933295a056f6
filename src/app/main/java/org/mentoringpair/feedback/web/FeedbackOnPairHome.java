package org.mentoringpair.feedback.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Map;
import org.mentoringpair.home.Glance;
import org.mentoringpair.jira.home.HomeVisits;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.Texts;

/** Gives the pair's page what the two gave each other lately. No statement on the app's own tables besides those of the rest of the page. */
public final class FeedbackOnPairHome extends AbstractJiraContextProvider {
    private final HomeVisits visits;
    private final GivenViews views;
    private final PageBuilderService pageBuilder;
    private final Texts texts;

    public FeedbackOnPairHome(HomeVisits visits, GivenViews views, PageBuilderService pageBuilder, Texts texts) {
        this.visits = visits;
        this.views = views;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:feedback-style");
        Glance glance = visits.glance(jiraHelper);
        Pair pair = glance.pair();
        List<LearnedLine> learned = views.learned(glance);
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "pairIssue", String.valueOf(pair.issueId()),
                "pairId", String.valueOf(pair.id()), "balance", views.balance(pair), "learned", learned, "anyLearned", !learned.isEmpty());
    }
}
