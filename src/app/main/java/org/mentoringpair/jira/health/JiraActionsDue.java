package org.mentoringpair.jira.health;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.atlassian.jira.issue.Issue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.health.ActionsDue;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLevel;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;

/** Open actions in the projects of pairs, without what one of the two keeps from the other. Nobody reads all those projects, so no person searches. */
final class JiraActionsDue implements ActionsDue {
    /** What a search gives at most; more are searched for in two halves, since a judgement by some of the actions would be wrong. */
    static final int MOST = 5000;
    /** Jira's id of the category of statuses that is called Done, in any language. */
    private static final int DONE = 3;

    private final FoundIssues found;
    private final SharedConfiguration configuration;

    JiraActionsDue(FoundIssues found, SharedConfiguration configuration) {
        this.found = found;
        this.configuration = configuration;
    }

    @Override
    public Map<Long, List<Optional<LocalDate>>> due(Collection<Pair> pairs, LocalDate day) {
        List<Long> late = open(pairs.stream().map(Pair::projectId).toList(), " AND due <= \"" + day + "\"").map(Issue::getProjectId).distinct().toList();
        Map<Long, List<Optional<LocalDate>>> byProject = open(late, "").collect(groupingBy(Issue::getProjectId, mapping(JiraActionsDue::due, toList())));
        Map<Long, List<Optional<LocalDate>>> byPair = new HashMap<>();
        pairs.stream().filter(pair -> byProject.containsKey(pair.projectId())).forEach(pair -> byPair.put(pair.id(), byProject.get(pair.projectId())));
        return byPair;
    }

    private Stream<Issue> open(List<Long> projects, String besides) {
        if (projects.isEmpty()) {
            return Stream.empty();
        }
        String jql = "project in (" + projects.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ") AND issuetype = "
                + configuration.issueType(MentoringIssueType.ACTION) + " AND statusCategory != " + DONE + besides;
        List<Issue> actions = found.whoeverMayBrowse(jql, MOST);
        int half = projects.size() / 2;
        return actions.size() < MOST || half == 0 ? actions.stream().filter(this::isForBoth)
                : Stream.concat(open(projects.subList(0, half), besides), open(projects.subList(half, projects.size()), besides));
    }

    private boolean isForBoth(Issue action) {
        Long level = action.getSecurityLevelId();
        return level == null || Stream.of(MentoringLevel.PAIR_ONLY, MentoringLevel.PAIR_AND_PROGRAMME_MANAGER).map(configuration::securityLevel).anyMatch(level::equals);
    }

    private static Optional<LocalDate> due(Issue action) {
        return Optional.ofNullable(action.getDueDate()).map(moment -> moment.toLocalDateTime().toLocalDate());
    }
}
