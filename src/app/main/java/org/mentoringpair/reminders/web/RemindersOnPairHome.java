package org.mentoringpair.reminders.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.reminders.ChoosingReminders;
import org.mentoringpair.reminders.ReminderChoice;
import org.mentoringpair.reminders.ReminderWish;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** On the pair's page: whether reminders are on for whoever reads. One SQL statement. */
public final class RemindersOnPairHome extends AbstractJiraContextProvider {
    private final ChoosingReminders choosing;
    private final People people;
    private final MentoringProjects projects;
    private final Texts texts;

    public RemindersOnPairHome(ChoosingReminders choosing, People people, MentoringProjects projects, Texts texts) {
        this.choosing = choosing;
        this.people = people;
        this.projects = projects;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Person reader = people.asking().orElseThrow();
        ReminderChoice choice = choosing.choice(reader);
        ReminderWish wish = choosing.wish(reader, choice);
        String state = wish == ReminderWish.SNOOZED ? texts.get("mentoring.reminders.state.snoozed", choice.snoozedUntil())
                : texts.get("mentoring.reminders.state." + Choice.keyOf(wish));
        long pairId = projects.pair(jiraHelper.getProject().getId()).orElseThrow().id();
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "state", state, "pairId", pairId);
    }
}
