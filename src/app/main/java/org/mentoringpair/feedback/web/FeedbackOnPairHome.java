package org.mentoringpair.feedback.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.mentoringpair.feedback.Balance;
import org.mentoringpair.feedback.GivenFeedback;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** Gives the pair's page what the two gave each other lately. No statement on the app's own tables. */
public final class FeedbackOnPairHome extends AbstractJiraContextProvider {
    private final MentoringProjects projects;
    private final GivenFeedback given;
    private final People people;
    private final PageBuilderService pageBuilder;
    private final Clock clock;
    private final Texts texts;

    public FeedbackOnPairHome(MentoringProjects projects, GivenFeedback given, People people, PageBuilderService pageBuilder, Clock clock, Texts texts) {
        this.projects = projects;
        this.given = given;
        this.people = people;
        this.pageBuilder = pageBuilder;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:feedback-style");
        Pair pair = projects.pair(jiraHelper.getProject().getId()).orElseThrow();
        Balance balance = Balance.of(pair, given.since(pair, clock.instant().minus(Duration.ofDays(Balance.DAYS))));
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "pairIssue", String.valueOf(pair.issueId()),
                "pairId", String.valueOf(pair.id()),
                "balance", new BalanceView(balance, name(pair.mentorKey()), name(pair.menteeKey())));
    }

    private String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElse("");
    }
}
