package org.mentoringpair.thanks.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.thanks.Thanking;
import org.mentoringpair.thanks.ThanksHere;
import org.mentoringpair.thanks.ThanksMissing;
import org.mentoringpair.thanks.What;
import org.mentoringpair.web.Texts;

/** On feedback and milestones: the button to thank the other one, and for whoever was thanked, that they were. One SQL statement. */
public final class ThanksPanel extends AbstractJiraContextProvider {
    private final Thanking thanking;
    private final MentoringProjects projects;
    private final SharedConfiguration configuration;
    private final People people;
    private final XsrfTokenGenerator tokens;
    private final Texts texts;

    public ThanksPanel(Thanking thanking, MentoringProjects projects, SharedConfiguration configuration, People people, XsrfTokenGenerator tokens, Texts texts) {
        this.thanking = thanking;
        this.projects = projects;
        this.configuration = configuration;
        this.people = people;
        this.tokens = tokens;
        this.texts = texts;
    }

    static Optional<What> what(Issue issue, SharedConfiguration configuration) {
        return configuration.known(issue.getIssueTypeId()).flatMap(type -> switch (type) {
            case FEEDBACK -> Optional.of(What.FEEDBACK);
            case MILESTONE -> Optional.of(What.MILESTONE);
            default -> Optional.empty();
        });
    }

    /** The panel's condition has let in one of the two. */
    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
        Person reader = people.asking().orElseThrow(ThanksMissing::new);
        Pair pair = projects.pair(issue.getProjectId()).orElseThrow(ThanksMissing::new);
        What what = what(issue, configuration).orElseThrow(ThanksMissing::new);
        ThanksHere here = thanking.on(reader, pair, what, List.of(issue.getId())).getOrDefault(issue.getId(), ThanksHere.NONE);
        String partner = pair.partnerOf(reader.key()).flatMap(people::withKey).map(Person::displayName).orElse("");
        boolean open = thanking.occasion(reader, what, issue.getId()).isPresent();
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "token", tokens.generateToken(true),
                "thanks", new ThanksView(what, issue.getId(), here, partner, open));
    }
}
