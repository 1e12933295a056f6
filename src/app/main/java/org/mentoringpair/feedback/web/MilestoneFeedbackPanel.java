package org.mentoringpair.feedback.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Map;
import org.mentoringpair.feedback.Given;
import org.mentoringpair.feedback.GivenFeedback;
import org.mentoringpair.pairing.TwoNames;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** On a milestone: the feedback on it, and the way to give some, most of all when it is done. No statement on the app's own tables. */
public final class MilestoneFeedbackPanel extends AbstractJiraContextProvider {
    /** Jira's key of the category of statuses that are done. */
    private static final String DONE = "done";

    private final FeedbackDoor door;
    private final GivenFeedback given;
    private final People people;
    private final TwoNames names;
    private final PageBuilderService pageBuilder;
    private final Texts texts;

    public MilestoneFeedbackPanel(FeedbackDoor door, GivenFeedback given, People people, TwoNames names, PageBuilderService pageBuilder, Texts texts) {
        this.door = door;
        this.given = given;
        this.people = people;
        this.names = names;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:feedback-style");
        Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
        List<Given> all = door.place(user, issue).map(place -> given.on(place.pair(), issue.getId())).orElse(List.of());
        TwoNames.Names two = names.in(issue.getProjectId());
        return Map.of("texts", texts, "seenBy", texts.get("mentoring.feedback.seen-by", two.mentor(), two.mentee()),
                "jira", jiraHelper.getRequest().getContextPath(), "feedback", new FeedbackOnMilestone(issue.getId().toString(),
                DONE.equals(issue.getStatus().getStatusCategory().getKey()), all.stream().map(this::line).toList()));
    }

    private GivenLine line(Given one) {
        return new GivenLine(one.key(), one.summary(), people.withKey(one.giverKey()).map(Person::displayName).orElse(""));
    }
}
