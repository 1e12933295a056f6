package org.mentoringpair.skills.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;
import org.mentoringpair.pairing.TwoNames;
import org.mentoringpair.skills.SkillMissing;
import org.mentoringpair.skills.SkillReading;
import org.mentoringpair.web.Texts;

/** Gives the project's page with the skill map what it shows. Five statements on the app's own tables. */
public final class SkillMapPanel extends AbstractJiraContextProvider {
    private final SkillDesk desk;
    private final SkillReading reading;
    private final SkillViews views;
    private final TwoNames names;
    private final PageBuilderService pageBuilder;
    private final Texts texts;

    public SkillMapPanel(SkillDesk desk, SkillReading reading, SkillViews views, TwoNames names, PageBuilderService pageBuilder, Texts texts) {
        this.desk = desk;
        this.reading = reading;
        this.views = views;
        this.names = names;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    /** The panel's condition has let in one of the two. */
    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:skills-style");
        SkillDesk.Member member = desk.member(jiraHelper.getProject().getId()).orElseThrow(SkillMissing::new);
        TwoNames.Names two = names.in(member.pair().projectId());
        return Map.of("texts", texts, "seenBy", texts.get("mentoring.skills.seen-by.two", two.mentor(), two.mentee()),
                "jira", jiraHelper.getRequest().getContextPath(), "map", views.map(reading.read(member.person(), member.pair()), member.person(), desk.token()));
    }
}
