package org.mentoringpair.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.health.HealthSearch;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** {@code issue in pairHealth("needs-check-in", "stalled")}: the issues of the pairs in one of these states. */
public final class PairHealthFunction extends PairFunction {
    private final HealthSearch search;

    public PairHealthFunction(HealthSearch search, People people, Sentences sentences) {
        super(people, sentences);
        this.search = search;
    }

    @Override
    Optional<String> fault(Person searcher, List<String> arguments) {
        String states = String.join(", ", HealthSearch.names());
        if (arguments.isEmpty()) {
            return Optional.of(text("mentoring.jql.no-health", states));
        }
        return arguments.stream().filter(state -> HealthSearch.state(state).isEmpty()).findFirst().map(state -> text("mentoring.jql.other-health", state, states));
    }

    @Override
    Stream<QueryLiteral> found(Person searcher, FunctionOperand operand) {
        return search.issuesIn(operand.getArgs().stream().map(HealthSearch::state).flatMap(Optional::stream).collect(Collectors.toSet()), searcher).stream()
                .map(issueId -> new QueryLiteral(operand, issueId));
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
