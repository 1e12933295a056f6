package org.mentoringpair.concern.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.mentoringpair.concern.Concern;
import org.mentoringpair.concern.ConcernCare;
import org.mentoringpair.concern.ConcernIssues;
import org.mentoringpair.concern.ConcernReading;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** On the pair's page: the way to raise a concern, and those that are open and for whoever reads. One statement on the app's own tables. */
public final class ConcernsOnPairHome extends AbstractJiraContextProvider {
    private final ConcernReading reading;
    private final ConcernCare care;
    private final ConcernIssues issues;
    private final MentoringProjects projects;
    private final People people;
    private final Texts texts;

    public ConcernsOnPairHome(ConcernReading reading, ConcernCare care, ConcernIssues issues, MentoringProjects projects, People people, Texts texts) {
        this.reading = reading;
        this.care = care;
        this.issues = issues;
        this.projects = projects;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Person reader = people.asking().orElseThrow();
        Pair pair = projects.pair(jiraHelper.getProject().getId()).orElseThrow();
        List<ConcernOnIssue> open = reading.open(reader, pair).stream().map(concern -> line(reader, concern)).toList();
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "projectNumber", String.valueOf(pair.projectId()),
                "concerns", open, "anyConcern", !open.isEmpty());
    }

    private ConcernOnIssue line(Person reader, Concern concern) {
        return new ConcernOnIssue(concern, new ConcernOnIssue.Looks(issues.key(concern.issueId()), "", concern.isBy(reader.key()), concern.isDue(care.today(reader))), texts);
    }
}
