package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** {@code now()}, {@code startOfDay()} to {@code endOfYear()}: a moment, as milliseconds since 1970. */
final class PointInTime implements PlayedFunction {
    private final String name;
    private final TimeUnitOfJql unit;
    private final boolean end;
    private final Moments moments;

    /** @param unit null for the function that takes no increment, {@code now()} */
    PointInTime(String name, TimeUnitOfJql unit, boolean end, Moments moments) {
        this.name = name;
        this.unit = unit;
        this.end = end;
        this.moments = moments;
    }

    @Override
    public String getFunctionName() {
        return name;
    }

    @Override
    public boolean isList() {
        return false;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        if (unit == null) {
            return Arguments.exactly(0, operand, new MessageSetImpl());
        }
        MessageSet messages = Arguments.atMost(1, operand, new MessageSetImpl());
        if (!messages.hasAnyErrors() && increment(operand).isEmpty()) {
            messages.addErrorMessage("Duration for function '" + operand.getName()
                    + "' should have the format (+/-)n(yMwdhm), e.g -1M for 1 month earlier.");
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        ZonedDateTime moment = moments.now(context.getApplicationUser());
        if (unit != null) {
            ZonedDateTime moved = increment(operand).orElseThrow().after(moment);
            moment = end ? unit.endOf(moved) : unit.startOf(moved);
        }
        return List.of(new QueryLiteral(operand, moment.toInstant().toEpochMilli()));
    }

    private Optional<Increment> increment(FunctionOperand operand) {
        return operand.getArgs().isEmpty() ? Optional.of(Increment.NONE) : Increment.read(operand.getArgs().get(0), unit);
    }
}
