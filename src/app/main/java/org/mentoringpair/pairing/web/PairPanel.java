package org.mentoringpair.pairing.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Texts;

/** Gives the pair's page what it shows. One statement on the app's own tables. */
public final class PairPanel extends AbstractJiraContextProvider {
    private final MentoringProjects projects;
    private final Programmes programmes;
    private final PairProject inJira;
    private final ContactWords contacts;
    private final PageBuilderService pageBuilder;
    private final Texts texts;

    public PairPanel(MentoringProjects projects, Programmes programmes, PairProject inJira, ContactWords contacts,
                     PageBuilderService pageBuilder, Texts texts) {
        this.projects = projects;
        this.programmes = programmes;
        this.inJira = inJira;
        this.contacts = contacts;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:pair-home-style");
        Pair pair = projects.pair(jiraHelper.getProject().getId()).orElseThrow();
        Map<String, Object> model = new HashMap<>();
        model.put("texts", texts);
        model.put("jira", jiraHelper.getRequest().getContextPath());
        model.put("pair", new PairHome(pair, programmes.name(pair.programmeId()).orElse(null), inJira.members(pair.projectId()),
                inJira.onIssue(pair).orElse(null), contacts.latest(pair).orElse(null), texts));
        if (user != null && pair.joins(user.getKey())) {
            model.put("stagePage", "/secure/MentoringStage!default.jspa?id=" + pair.id());
            model.put("handoverPage", "/secure/MentoringHandover!default.jspa?id=" + pair.id());
        }
        return model;
    }
}
