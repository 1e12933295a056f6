package org.mentoringpair.checkins.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.web.Texts;

/** The latest check-ins on an issue of a pair, and the way to log another one. */
public final class CheckInsPanel extends AbstractJiraContextProvider {
    static final int LATEST = 5;

    private final PanelSight sight;
    private final CheckInLists lists;
    private final PairProject inJira;
    private final PageBuilderService pageBuilder;
    private final XsrfTokenGenerator tokens;
    private final Texts texts;

    public CheckInsPanel(PanelSight sight, CheckInLists lists, PairProject inJira, PageBuilderService pageBuilder, XsrfTokenGenerator tokens, Texts texts) {
        this.sight = sight;
        this.lists = lists;
        this.inJira = inJira;
        this.pageBuilder = pageBuilder;
        this.tokens = tokens;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Map<String, Object> model = new HashMap<>();
        model.put("texts", texts);
        model.put("jira", jiraHelper.getRequest().getContextPath());
        Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
        sight.of(issue, jiraHelper).ifPresent(seen -> {
            pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:check-ins");
            model.put("token", tokens.generateToken(true));
            model.put("list", lists.list(seen.place(), seen.reader(), seen.sight(), null, LATEST));
            model.put("seenBy", seenBy(issue.getProjectId()));
        });
        return model;
    }

    /** Those who read all of it, then those who see days, by name. No SQL statement. */
    private List<String> seenBy(long projectId) {
        PairProject.Members members = inJira.members(projectId);
        Stream<String> two = Stream.concat(members.mentors().stream(), members.mentees().stream()).map(one -> texts.get("mentoring.checkins.seen-by.all", one.displayName()));
        return Stream.concat(two, members.programmeManagers().stream().map(one -> texts.get("mentoring.checkins.seen-by.days", one.displayName()))).toList();
    }
}
