package org.mentoringpair.jira.checkins;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
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
import org.mentoringpair.checkins.OverdueCheckIns;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/**
 * {@code issue in checkInOverdue()}: the issues of the pairs the searcher may know of whose next check-in should have
 * been by yesterday, or with an argument such as {@code "7d"} or {@code "2w"} at least that long ago.
 */
public final class CheckInOverdue extends AbstractJqlFunction {
    private final OverdueCheckIns overdue;
    private final People people;
    private final Texts texts;

    public CheckInOverdue(OverdueCheckIns overdue, People people, Texts texts) {
        this.overdue = overdue;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        MessageSet messages = new MessageSetImpl();
        if (operand.getArgs().size() > 1) {
            messages.addErrorMessage(texts.get("mentoring.checkins.overdue.arguments", operand.getArgs().size()));
        } else if (days(operand).isEmpty()) {
            messages.addErrorMessage(texts.get("mentoring.checkins.overdue.argument", operand.getArgs().get(0)));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause) {
        ApplicationUser searcher = queryCreationContext.getApplicationUser();
        Optional<Person> person = searcher == null ? Optional.empty() : people.withKey(searcher.getKey());
        return person.map(it -> overdue.pairIssues(it, days(operand).orElseThrow())).orElse(List.of()).stream()
                .map(issueId -> new QueryLiteral(operand, issueId)).toList();
    }

    private static Optional<Integer> days(FunctionOperand operand) {
        return operand.getArgs().isEmpty() ? Optional.of(1) : OverdueCheckIns.days(operand.getArgs().get(0));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
