package org.mentoringpair.concern.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.concern.ConcernCare;
import org.mentoringpair.concern.ConcernReading;
import org.mentoringpair.concern.ConcernReading.Found;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** On a concern: who reads it, when it is looked at again, and what can be done. Two statements on the app's own tables, four where managers read. */
public final class ConcernPanel extends AbstractJiraContextProvider {
    private final ConcernReading reading;
    private final ConcernCare care;
    private final People people;
    private final ConcernPages pages;
    private final Texts texts;

    public ConcernPanel(ConcernReading reading, ConcernCare care, People people, ConcernPages pages, Texts texts) {
        this.reading = reading;
        this.care = care;
        this.people = people;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
        Person reader = people.asking().orElseThrow();
        pages.dress();
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath()));
        reading.found(reader, issue.getId()).ifPresent(found -> model.put("concern", shown(reader, found, issue)));
        return model;
    }

    private ConcernOnIssue shown(Person reader, Found found, Issue issue) {
        return new ConcernOnIssue(found.concern(), new ConcernOnIssue.Looks(issue.getKey(),
                pages.readers(found.concern().audience(), found.pair(), found.concern().authorKey()), found.concern().isBy(reader.key()),
                found.concern().isDue(care.today(reader))), texts);
    }
}
