package org.mentoringpair.closing.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.closing.StageOffering;
import org.mentoringpair.home.Glance;
import org.mentoringpair.jira.home.HomeVisits;
import org.mentoringpair.web.Texts;

/** Gives the pair's page the stage whose moment has come, if one has. At most one statement on the app's own tables besides those of the rest of the page. */
public final class StageOfferPanel extends AbstractJiraContextProvider {
    private final HomeVisits visits;
    private final StageOffering offering;
    private final XsrfTokenGenerator tokens;
    private final PageBuilderService pageBuilder;
    private final Texts texts;

    public StageOfferPanel(HomeVisits visits, StageOffering offering, XsrfTokenGenerator tokens, PageBuilderService pageBuilder, Texts texts) {
        this.visits = visits;
        this.offering = offering;
        this.tokens = tokens;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:closing-style");
        Glance glance = visits.glance(jiraHelper);
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "token", tokens.generateToken(true)));
        offering.to(glance).ifPresent(offer -> model.put("offer", new OfferedStage(offer, glance.pair().id(), texts)));
        return model;
    }
}
