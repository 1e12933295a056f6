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
import java.util.stream.Stream;
import org.mentoringpair.health.ActionsDue;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLevel;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;

/** Open actions in the projects of pairs, without what one of the two keeps from the other. Nobody reads all those projects, so no person searches. */
final class JiraActionsDue implements ActionsDue {
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
        String open = "issuetype = " + configuration.issueType(MentoringIssueType.ACTION) + " AND statusCategory != " + FoundIssues.DONE + besides;
        return found.allWhoeverMayBrowse(projects, open).stream().filter(this::isForBoth);
    }

    private boolean isForBoth(Issue action) {
        Long level = action.getSecurityLevelId();
        return level == null || Stream.of(MentoringLevel.PAIR_ONLY, MentoringLevel.PAIR_AND_PROGRAMME_MANAGER).map(configuration::securityLevel).anyMatch(level::equals);
    }

    private static Optional<LocalDate> due(Issue action) {
        return Optional.ofNullable(action.getDueDate()).map(moment -> moment.toLocalDateTime().toLocalDate());
    }
}
