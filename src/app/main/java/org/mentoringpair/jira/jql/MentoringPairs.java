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

/**
 * {@code project in mentoringPairs()}: the projects of the pairs the searcher may look into; with arguments such as
 * {@code mentoringPairs("winding-down", "Engineering 2026")} of those in such a stage and programme.
 */
public final class MentoringPairs extends PairFunction {
    private final PairSearch search;

    public MentoringPairs(PairSearch search, People people, Sentences sentences) {
        super(people, sentences);
        this.search = search;
    }

    @Override
    Optional<String> fault(Person searcher, List<String> arguments) {
        return search.unknown(arguments, searcher).map(name -> text("mentoring.jql.neither-stage-nor-programme", name, String.join(", ", PairSearch.stageNames())));
    }

    @Override
    Stream<QueryLiteral> found(Person searcher, FunctionOperand operand) {
        return search.named(operand.getArgs(), searcher).stream().map(pair -> new QueryLiteral(operand, pair.projectId()));
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.PROJECT;
    }
}
