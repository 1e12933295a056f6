package org.mentoringpair.closing.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.closing.StageOffering;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Texts;

/** Gives the pair's page the stage whose moment has come, if one has. At most five statements on the app's own tables. */
public final class StageOfferPanel extends AbstractJiraContextProvider {
    private final MentoringProjects projects;
    private final People people;
    private final StageOffering offering;
    private final XsrfTokenGenerator tokens;
    private final PageBuilderService pageBuilder;
    private final Texts texts;

    public StageOfferPanel(MentoringProjects projects, People people, StageOffering offering, XsrfTokenGenerator tokens, PageBuilderService pageBuilder,
                           Texts texts) {
        this.projects = projects;
        this.people = people;
        this.offering = offering;
        this.tokens = tokens;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:closing-style");
        Pair pair = projects.pair(jiraHelper.getProject().getId()).orElseThrow();
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "token", tokens.generateToken(true)));
        offering.to(people.asking().orElseThrow(), pair).ifPresent(offer -> model.put("offer", new OfferedStage(offer, pair.id(), texts)));
        return model;
    }
}
