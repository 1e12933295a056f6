package org.mentoringpair.charter.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Texts;

/** On a charter's own issue: who has signed it, and the way to the page where everything stands together. */
public final class CharterIssuePanel extends AbstractJiraContextProvider {
    private final MentoringProjects projects;
    private final People people;
    private final CharterDesk desk;
    private final CharterPages pages;
    private final Texts texts;

    public CharterIssuePanel(MentoringProjects projects, People people, CharterDesk desk, CharterPages pages, Texts texts) {
        this.projects = projects;
        this.people = people;
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pages.dress();
        Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
        Pair pair = projects.pair(issue.getProjectId()).orElseThrow();
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(),
                "pairId", String.valueOf(pair.id()), "page", pages.charter(pair)));
        desk.charter(new CharterDesk.Member(people.asking().orElseThrow(), pair)).ifPresent(open -> {
            model.put("charter", desk.view(open, pair));
            model.put("other", isAnother(open, issue));
        });
        return model;
    }

    /** Somebody made a second issue of that type in Jira. */
    private static boolean isAnother(OpenCharter open, Issue issue) {
        return open.charter().issueId() != issue.getId();
    }
}
