package org.mentoringpair.pairing.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/**
 * The tab on a pair's issue that tells how the relationship went through its stages. Jira shows it to whoever may
 * browse the issue; the reasons are for mentor and mentee alone. One statement, and none on other issues.
 */
public final class RelationshipTab extends AbstractIssueTabPanel {
    private final MentoringProjects projects;
    private final Pairs pairs;
    private final People people;
    private final TimeZones timeZones;
    private final Texts texts;

    public RelationshipTab(MentoringProjects projects, Pairs pairs, People people, TimeZones timeZones, Texts texts) {
        this.projects = projects;
        this.pairs = pairs;
        this.people = people;
        this.timeZones = timeZones;
        this.texts = texts;
    }

    @Override
    public boolean showPanel(Issue issue, ApplicationUser reader) {
        return pair(issue).isPresent();
    }

    @Override
    public List<IssueAction> getActions(Issue issue, ApplicationUser reader) {
        Pair pair = pair(issue).orElseThrow();
        boolean ofTheTwo = reader != null && pair.joins(reader.getKey());
        List<IssueAction> entries = new ArrayList<>();
        pairs.stageMoves(pair.id()).forEach(move -> entries.add(new RelationshipEntry(descriptor,
                new RelationshipStep(move.at(), texts.moment(move.at()), moved(move, ofTheTwo), ofTheTwo ? move.reason() : ""))));
        entries.add(new RelationshipEntry(descriptor, new RelationshipStep(pair.startedOn().atStartOfDay(timeZones.ofAsking()).toInstant(),
                texts.day(pair.startedOn()), texts.get("mentoring.pairing.relationship.began"), "")));
        return entries;
    }

    private Optional<Pair> pair(Issue issue) {
        return projects.pair(issue.getProjectId()).filter(pair -> pair.issueId() == issue.getId());
    }

    /** Who ended it is for the two alone. */
    private String moved(StageMove move, boolean ofTheTwo) {
        if (move.to() == Stage.CLOSED && !ofTheTwo) {
            return texts.get("mentoring.pairing.relationship.closed");
        }
        String name = people.withKey(move.userKey()).map(Person::displayName).orElse(move.userKey());
        return texts.get("mentoring.pairing.relationship.moved", name, inWords(move.from()), inWords(move.to()));
    }

    private String inWords(Stage stage) {
        return texts.get("mentoring.pairing.stage." + Choice.keyOf(stage));
    }
}
