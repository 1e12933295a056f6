package org.mentoringpair.thanks.web;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.thanks.ThankYou;
import org.mentoringpair.thanks.Thanking;
import org.mentoringpair.thanks.ThanksMissing;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** On the pair's page, for whoever was thanked: how often, and what for last. Nothing where nobody was. One SQL statement. */
public final class ThanksOnPairHome extends AbstractJiraContextProvider {
    private static final int LATEST = 3;

    private final Thanking thanking;
    private final MentoringProjects projects;
    private final IssueService issues;
    private final People people;
    private final Texts texts;

    public ThanksOnPairHome(Thanking thanking, MentoringProjects projects, IssueService issues, People people, Texts texts) {
        this.thanking = thanking;
        this.projects = projects;
        this.issues = issues;
        this.people = people;
        this.texts = texts;
    }

    /** The panel's condition has let in one of the two. */
    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Pair pair = projects.pair(jiraHelper.getProject().getId()).orElseThrow(ThanksMissing::new);
        Person reader = people.asking().orElseThrow(ThanksMissing::new);
        Thanking.Received received = thanking.received(reader, pair, LATEST);
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "any", received.count() > 0));
        if (received.count() > 0) {
            String partner = pair.partnerOf(reader.key()).flatMap(people::withKey).map(Person::displayName).orElse("");
            String words = received.count() == 1 ? texts.get("mentoring.thanks.count.once", partner) : texts.get("mentoring.thanks.count.often", partner, received.count());
            model.put("thanks", new ReceivedView(words, received.latest().stream().map(each -> line(each, user)).toList()));
        }
        return model;
    }

    /** What it was for is named as far as the reader may browse it by now. */
    private ReceivedLine line(ThankYou thankYou, ApplicationUser reader) {
        String words = "mentoring.thanks.for." + Choice.keyOf(thankYou.what());
        String when = texts.moment(thankYou.at());
        return switch (thankYou.what()) {
            case CHECK_IN -> new ReceivedLine(texts.get(words), "", when);
            case FEEDBACK, MILESTONE -> {
                Issue issue = issues.getIssue(reader, thankYou.itemId()).getIssue();
                yield issue == null ? new ReceivedLine(texts.get(words), "", when)
                        : new ReceivedLine(texts.get(words) + ": " + issue.getSummary(), "/browse/" + issue.getKey(), when);
            }
        };
    }
}
