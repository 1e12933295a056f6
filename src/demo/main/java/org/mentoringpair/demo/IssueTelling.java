package org.mentoringpair.demo;

import com.atlassian.jira.rest.client.api.domain.Comment;
import com.atlassian.jira.rest.client.api.domain.Issue;
import com.atlassian.jira.rest.client.api.domain.SearchResult;
import com.atlassian.jira.rest.client.api.domain.Transition;
import com.atlassian.jira.rest.client.api.domain.input.ComplexIssueInputFieldValue;
import com.atlassian.jira.rest.client.api.domain.input.IssueInputBuilder;
import com.atlassian.jira.rest.client.api.domain.input.LinkIssuesInput;
import com.atlassian.jira.rest.client.api.domain.input.TransitionInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The goals and milestones of one pair, as issues of Jira. */
final class IssueTelling {
    private static final int MOST = 1000;
    /** What Atlassian's client insists on, besides the summary. */
    private static final Set<String> FIELDS = Set.of("summary", "issuetype", "project", "status", "created", "updated");

    private final Clients clients;
    private final Names names;
    private final String project;
    private final LocalDate today;

    IssueTelling(Clients clients, Names names, String project, LocalDate today) {
        this.clients = clients;
        this.names = names;
        this.project = project;
        this.today = today;
    }

    void tell(Story.Goal goal) {
        String key = keyOf(goal.summary(), goal.by()).orElseGet(() -> created(goal));
        for (Story.Milestone milestone : goal.milestones()) {
            tell(milestone, key);
        }
        move(key, List.of(goal.by(), goal.startedBy()), goal.moves(), goal.status());
    }

    private void tell(Story.Milestone milestone, String goal) {
        Optional<String> there = keyOf(milestone.summary(), milestone.by());
        String key = there.orElseGet(() -> created(milestone, goal));
        if (there.isEmpty() && !names.hasEpics()) {
            clients.ask(milestone.by(), "linking " + goal + " and " + key,
                    client -> client.getIssueClient().linkIssue(new LinkIssuesInput(goal, key, "Mentoring goal")));
        }
        move(key, List.of(milestone.by()), milestone.moves(), milestone.status());
        milestone.comments().forEach(comment -> say(comment, key));
    }

    /** The issue of this pair with exactly this summary. */
    Optional<String> keyOf(String summary, String reader) {
        SearchResult found = clients.ask(reader, "the issues of " + project,
                client -> client.getSearchClient().searchJql("project = " + project + " ORDER BY key ASC", MOST, 0, FIELDS));
        return StreamSupport.stream(found.getIssues().spliterator(), false).filter(issue -> issue.getSummary().equals(summary)).map(Issue::getKey).findFirst();
    }

    private String created(Story.Goal goal) {
        IssueInputBuilder issue = begun(names.hasEpics() ? "Epic" : "Goal", goal.summary(), goal.dueInDays());
        if (names.hasEpics()) {
            issue.setFieldValue(names.field("Epic Name"), goal.summary());
        }
        goal.choices().forEach((field, option) -> issue.setFieldValue(names.field(field), ComplexIssueInputFieldValue.with("value", option)));
        goal.texts().forEach((field, text) -> issue.setFieldValue(names.field(field), text));
        goal.numbers().forEach((field, number) -> issue.setFieldValue(names.field(field), number));
        return created(goal.by(), issue);
    }

    private String created(Story.Milestone milestone, String goal) {
        IssueInputBuilder issue = begun("Milestone", milestone.summary(), milestone.dueInDays());
        issue.setFieldValue(names.field("Milestone kind"), ComplexIssueInputFieldValue.with("value", milestone.kind()));
        milestone.texts().forEach((field, text) -> issue.setFieldValue(names.field(field), text));
        if (names.hasEpics()) {
            issue.setFieldValue(names.field("Epic Link"), goal);
        }
        return created(milestone.by(), issue);
    }

    private IssueInputBuilder begun(String type, String summary, int dueInDays) {
        return new IssueInputBuilder(project, names.type(type), summary).setFieldValue("duedate", today.plusDays(dueInDays).toString());
    }

    private String created(String author, IssueInputBuilder issue) {
        return clients.ask(author, "creating an issue in " + project, client -> client.getIssueClient().createIssue(issue.build())).getKey();
    }

    /**
     * Takes the transitions that are offered; an issue that somebody moved on since the demo was told stays where it is.
     *
     * @param people who takes the first one, the second one and so on; the last of them takes the rest
     */
    private void move(String key, List<String> people, List<String> moves, String status) {
        for (int step = 0; step < moves.size(); step++) {
            String move = moves.get(step);
            String person = people.get(Math.min(step, people.size() - 1));
            Issue issue = issue(key, person);
            Iterable<Transition> offered = clients.ask(person, "the transitions of " + key, client -> client.getIssueClient().getTransitions(issue));
            if (issue.getStatus().getName().equals(status)) {
                return;
            }
            StreamSupport.stream(offered.spliterator(), false).filter(each -> each.getName().equals(move)).findFirst().ifPresent(
                    each -> clients.ask(person, "moving " + key, client -> client.getIssueClient().transition(issue, new TransitionInput(each.getId()))));
        }
    }

    private void say(Story.Comment comment, String key) {
        Issue issue = issue(key, comment.by());
        if (StreamSupport.stream(issue.getComments().spliterator(), false).noneMatch(each -> each.getBody().equals(comment.text()))) {
            clients.ask(comment.by(), "commenting on " + key,
                    client -> client.getIssueClient().addComment(issue.getCommentsUri(), Comment.valueOf(comment.text())));
        }
    }

    private Issue issue(String key, String reader) {
        return clients.ask(reader, "the issue " + key, client -> client.getIssueClient().getIssue(key));
    }
}
