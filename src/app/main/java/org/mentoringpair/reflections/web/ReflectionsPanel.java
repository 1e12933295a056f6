package org.mentoringpair.reflections.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.reflections.LookBack;
import org.mentoringpair.reflections.Steps;
import org.mentoringpair.web.Texts;

/** On a milestone that is done: the offer to look back, and what the two wrote already. No statement on the app's own tables. */
public final class ReflectionsPanel extends AbstractJiraContextProvider {
    private final Steps steps;
    private final People people;
    private final Texts texts;

    public ReflectionsPanel(Steps steps, People people, Texts texts) {
        this.steps = steps;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "milestone",
                new ReflectionsOnMilestone(issue.getId().toString(), steps.reflectionsOn(issue.getId()).stream().map(this::link).toList()));
    }

    private ReflectionLink link(LookBack written) {
        String author = Optional.ofNullable(written.authorKey()).flatMap(people::withKey).map(Person::displayName).orElseGet(() -> texts.get("mentoring.checkins.former-user"));
        return new ReflectionLink(written.reflection(), author, texts.moment(written.at()));
    }
}
