package org.mentoringpair.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** Finds issues without being told anything. */
abstract class PlainFunction extends PairFunction {
    PlainFunction(People people, Sentences sentences) {
        super(people, sentences);
    }

    /** Jira's ids of the issues. */
    abstract List<Long> issues(Person searcher);

    @Override
    final Optional<String> fault(Person searcher, List<String> arguments) {
        return arguments.isEmpty() ? Optional.empty() : Optional.of(text("mentoring.jql.no-argument", getFunctionName(), arguments.size()));
    }

    @Override
    final Stream<QueryLiteral> found(Person searcher, FunctionOperand operand) {
        return issues(searcher).stream().map(issueId -> new QueryLiteral(operand, issueId));
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
