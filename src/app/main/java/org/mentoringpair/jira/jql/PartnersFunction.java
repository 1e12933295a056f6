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

/** Finds those on the other side of somebody's pairs: the searcher's without an argument, else of whoever is named. */
abstract class PartnersFunction extends PairFunction {
    PartnersFunction(People people, Sentences sentences) {
        super(people, sentences);
    }

    abstract List<Person> partners(Person of, Person searcher);

    @Override
    final Optional<String> fault(Person searcher, List<String> arguments) {
        if (arguments.size() > 1) {
            return Optional.of(text("mentoring.jql.one-username", getFunctionName(), arguments.size()));
        }
        return arguments.stream().filter(username -> withUsername(username).isEmpty()).findFirst().map(username -> text("mentoring.jql.nobody", getFunctionName(), username));
    }

    /** By username, which is what Jira's own functions of people answer with. */
    @Override
    final Stream<QueryLiteral> found(Person searcher, FunctionOperand operand) {
        Optional<Person> whose = operand.getArgs().isEmpty() ? Optional.of(searcher) : withUsername(operand.getArgs().get(0));
        return whose.stream().flatMap(person -> partners(person, searcher).stream()).map(partner -> new QueryLiteral(operand, partner.username()));
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.USER;
    }
}
