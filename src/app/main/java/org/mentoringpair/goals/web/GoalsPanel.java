package org.mentoringpair.goals.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentoringpair.goals.Goal;
import org.mentoringpair.goals.GoalColumns;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.goals.Goals;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Gives the pair's page its goals with their progress: those of each of the two side by side, those for later apart. */
public final class GoalsPanel extends AbstractJiraContextProvider {
    private final Goals goals;
    private final MentoringProjects pairs;
    private final ProjectPages projects;
    private final GoalWords words;
    private final Texts texts;

    public GoalsPanel(Goals goals, MentoringProjects pairs, ProjectPages projects, GoalWords words, Texts texts) {
        this.goals = goals;
        this.pairs = pairs;
        this.projects = projects;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        long projectId = jiraHelper.getProject().getId();
        GoalColumns all = goals.columnsOf(projectId);
        List<GoalColumn> columns = pairs.pair(projectId).map(pair -> columns(all, pair)).orElse(List.of());
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "projectId", String.valueOf(projectId),
                "columns", columns, "later", column("later", texts.get("mentoring.goals.for-later"), all.later(), ""),
                "anyGoal", !all.all().isEmpty(), "mayAdd", projects.mayCreateIssues(projectId));
    }

    /** Whoever looks finds their own first; those of both only where there are some. */
    private List<GoalColumn> columns(GoalColumns all, Pair pair) {
        Stream<GoalOwner> order = words.isMentor(pair) ? Stream.of(GoalOwner.MENTOR, GoalOwner.MENTEE) : Stream.of(GoalOwner.MENTEE, GoalOwner.MENTOR);
        return Stream.concat(order, Stream.of(GoalOwner.BOTH)).filter(owner -> owner != GoalOwner.BOTH || !all.of(owner).isEmpty())
                .map(owner -> column(Choice.keyOf(owner), words.whose(owner, pair), all.of(owner), texts.get("mentoring.goals.none-of." + Choice.keyOf(owner))))
                .toList();
    }

    private GoalColumn column(String name, String title, List<Goal> in, String none) {
        return new GoalColumn(name, title, in.stream().map(goal -> new GoalLine(goal, texts)).toList(), none);
    }
}
