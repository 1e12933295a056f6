package org.mentoringpair.home.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.LookingTogether;
import org.mentoringpair.home.Together;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.jira.home.HomeVisits;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** Gives the pair's page what the two did and promised. At most three SQL statements. */
public final class TogetherPanel extends AbstractJiraContextProvider {
    private static final String ACTION_PLAN = "org.mentoringpair.jira:action-plan";

    private final HomeVisits visits;
    private final LookingTogether looking;
    private final People people;
    private final ProjectPages pages;
    private final Texts texts;

    public TogetherPanel(HomeVisits visits, LookingTogether looking, People people, ProjectPages pages, Texts texts) {
        this.visits = visits;
        this.looking = looking;
        this.people = people;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Glance glance = visits.glance(jiraHelper);
        Together together = looking.read(glance);
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(),
                "plan", pages.page(glance.pair().projectId(), ACTION_PLAN), "met", together.meetings() > 0));
        model.put("meetings", texts.get("mentoring.home.together.met", together.meetings(), together.since(), together.lately()));
        model.put("sides", together.sides().stream().map(side -> new SideView(side, name(side.userKey()), texts)).toList());
        return model;
    }

    private String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElseGet(() -> texts.get("mentoring.checkins.former-user"));
    }
}
