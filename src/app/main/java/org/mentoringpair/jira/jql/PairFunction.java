package org.mentoringpair.jira.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/**
 * A function of JQL that answers by who is searching. Somebody who is not logged in finds nothing; Jira leaves out of
 * every answer what the searcher may not browse.
 */
abstract class PairFunction extends AbstractJqlFunction {
    private final People people;
    private final Sentences sentences;

    PairFunction(People people, Sentences sentences) {
        this.people = people;
        this.sentences = sentences;
    }

    /**
     * What is wrong with the arguments, in a sentence for the searcher.
     *
     * @param searcher somebody who is logged in; others find nothing and are told nothing
     */
    abstract Optional<String> fault(Person searcher, List<String> arguments);

    /** What is found by arguments with which nothing is wrong. */
    abstract Stream<QueryLiteral> found(Person searcher, FunctionOperand operand);

    @Override
    public final MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        MessageSet messages = new MessageSetImpl();
        person(searcher).flatMap(person -> fault(person, operand.getArgs())).ifPresent(fault -> {
            messages.addErrorMessage(fault);
            messages.addErrorMessage(sentences.help());
        });
        return messages;
    }

    @Override
    public final List<QueryLiteral> getValues(QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause) {
        return person(queryCreationContext.getApplicationUser()).map(searcher -> found(searcher, operand).toList()).orElse(List.of());
    }

    private Optional<Person> person(ApplicationUser user) {
        return user == null ? Optional.empty() : people.withKey(user.getKey());
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    final String text(String key, Object... arguments) {
        return sentences.said(key, arguments);
    }

    final Optional<Person> withUsername(String username) {
        return people.withUsername(username.strip());
    }
}
