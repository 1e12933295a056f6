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
import org.mentoringpair.programme.PairSearch;
import org.mentoringpair.web.Texts;

/** {@code issue in myPairs()}: the issues of the pairs the searcher is mentor or mentee of. */
public final class MyPairs extends PairFunction {
    private final PairSearch search;

    public MyPairs(PairSearch search, People people, Texts texts) {
        super(people, texts);
        this.search = search;
    }

    @Override
    Optional<String> fault(List<String> arguments) {
        return arguments.isEmpty() ? Optional.empty() : Optional.of(text("mentoring.jql.no-argument", getFunctionName(), arguments.size()));
    }

    @Override
    Stream<QueryLiteral> found(Person searcher, FunctionOperand operand) {
        return search.own(searcher).stream().map(pair -> new QueryLiteral(operand, pair.issueId()));
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
