package org.mentoringpair.reflections.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.pairing.TwoNames;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.reflections.LookBack;
import org.mentoringpair.reflections.Steps;
import org.mentoringpair.web.Texts;

/** On a milestone that is done: the offer to look back, and what the two wrote already. No statement on the app's own tables. */
public final class ReflectionsPanel extends AbstractJiraContextProvider {
    private final Steps steps;
    private final People people;
    private final TwoNames names;
    private final Texts texts;

    public ReflectionsPanel(Steps steps, People people, TwoNames names, Texts texts) {
        this.steps = steps;
        this.people = people;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
        TwoNames.Names two = names.in(issue.getProjectId());
        return Map.of("texts", texts, "seenBy", texts.get("mentoring.reflections.seen-by", two.mentor(), two.mentee()),
                "jira", jiraHelper.getRequest().getContextPath(), "milestone",
                new ReflectionsOnMilestone(issue.getId().toString(), steps.reflectionsOn(issue.getId()).stream().map(this::link).toList()));
    }

    private ReflectionLink link(LookBack written) {
        String author = Optional.ofNullable(written.authorKey()).flatMap(people::withKey).map(Person::displayName).orElseGet(() -> texts.get("mentoring.checkins.former-user"));
        return new ReflectionLink(written.reflection(), author, texts.moment(written.at()));
    }
}
