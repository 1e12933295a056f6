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
import org.mentoringpair.programme.PairSearch;
import org.mentoringpair.web.Texts;

/**
 * {@code issue in checkInDue("3d")}: the issues of the pairs the searcher may look into whose next check-in is due today
 * or within so many days; within a week where nothing is said.
 */
public final class CheckInDue extends PairFunction {
    private static final int A_WEEK = 7;

    private final PairSearch search;

    public CheckInDue(PairSearch search, People people, Texts texts) {
        super(people, texts);
        this.search = search;
    }

    @Override
    Optional<String> fault(List<String> arguments) {
        if (arguments.size() > 1) {
            return Optional.of(text("mentoring.jql.one-span", getFunctionName(), arguments.size()));
        }
        return arguments.stream().filter(span -> OverdueCheckIns.days(span).isEmpty()).findFirst().map(span -> text("mentoring.jql.no-span", getFunctionName(), span));
    }

    @Override
    Stream<QueryLiteral> found(Person searcher, FunctionOperand operand) {
        int days = operand.getArgs().stream().findFirst().flatMap(OverdueCheckIns::days).orElse(A_WEEK);
        return search.issuesDueWithin(days, searcher).stream().map(issueId -> new QueryLiteral(operand, issueId));
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
