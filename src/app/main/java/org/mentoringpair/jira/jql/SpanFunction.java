package org.mentoringpair.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.checkins.OverdueCheckIns;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** Finds issues of pairs by a span of time such as {@code "3d"} or {@code "2w"}, or without one by what is usual. */
abstract class SpanFunction extends PairFunction {
    private final int usualDays;

    SpanFunction(int usualDays, People people, Sentences sentences) {
        super(people, sentences);
        this.usualDays = usualDays;
    }

    /** Jira's ids of the issues. */
    abstract List<Long> issues(int days, Person searcher);

    @Override
    final Optional<String> fault(Person searcher, List<String> arguments) {
        if (arguments.size() > 1) {
            return Optional.of(text("mentoring.jql.one-span", getFunctionName(), arguments.size()));
        }
        return arguments.stream().filter(span -> OverdueCheckIns.days(span).isEmpty()).findFirst().map(span -> text("mentoring.jql.no-span", getFunctionName(), span));
    }

    @Override
    final Stream<QueryLiteral> found(Person searcher, FunctionOperand operand) {
        int days = operand.getArgs().stream().findFirst().flatMap(OverdueCheckIns::days).orElse(usualDays);
        return issues(days, searcher).stream().map(issueId -> new QueryLiteral(operand, issueId));
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
