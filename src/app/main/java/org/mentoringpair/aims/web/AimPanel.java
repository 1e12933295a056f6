package org.mentoringpair.aims.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.aims.ChoosingAims;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** On a goal, for the two alone: which aim of the organisation it supports. One SQL statement where that is said, three otherwise. */
public final class AimPanel extends AbstractJiraContextProvider {
    private final PairGoals goals;
    private final ChoosingAims choosing;
    private final People people;
    private final Texts texts;

    public AimPanel(PairGoals goals, ChoosingAims choosing, People people, Texts texts) {
        this.goals = goals;
        this.choosing = choosing;
        this.people = people;
        this.texts = texts;
    }

    /** The panel's condition has let in one of the two. */
    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        PairGoals.PairGoal goal = goals.of((Issue) jiraHelper.getContextParams().get("issue")).orElseThrow();
        Person reader = people.asking().orElseThrow();
        String aim = choosing.aim(reader, goal.pair(), goal.id()).orElse("");
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "goalId", String.valueOf(goal.id()), "aim", aim,
                "offered", !aim.isEmpty() || choosing.isPossible(goal.pair()));
    }
}
