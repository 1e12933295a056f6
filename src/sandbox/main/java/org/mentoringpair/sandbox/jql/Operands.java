package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.sandbox.NotPlayed;
import org.springframework.stereotype.Component;

/** The values that stand to the right of an operator, functions among them asked. */
@Component
final class Operands {
    private final Functions functions;

    Operands(Functions functions) {
        this.functions = functions;
    }

    /** The values, or nothing where a function refused; the reason is then told to the asking. */
    Optional<List<Value>> values(TerminalClause clause, Asking asking) {
        List<Value> values = new ArrayList<>();
        boolean complete = collect(clause.getOperand(), clause, asking, values);
        return complete ? Optional.of(values) : Optional.empty();
    }

    private boolean collect(Operand operand, TerminalClause clause, Asking asking, List<Value> values) {
        if (operand instanceof SingleValue single) {
            return values.add(new Value(single.number(), single.text(), false));
        }
        if (operand instanceof EmptyValue) {
            return values.add(Value.EMPTY);
        }
        if (operand instanceof ValueList list) {
            return list.values().stream().map(part -> collect(part, clause, asking, values)).reduce(true, Boolean::logicalAnd);
        }
        if (operand instanceof FunctionOperand function) {
            return ask(function, clause, asking, values);
        }
        throw new NotPlayed("the operand " + operand.getClass().getName(), Operands.class);
    }

    private boolean ask(FunctionOperand operand, TerminalClause clause, Asking asking, List<Value> values) {
        Optional<JqlFunction> found = functions.named(operand.getName());
        if (found.isEmpty()) {
            asking.problem("Unable to find JQL function '" + operand.getDisplayString() + "'.");
            return false;
        }
        JqlFunction function = found.get();
        if (clause.getOperand() == operand && !Operators.fits(clause, function.isList(), asking)) {
            return false;
        }
        MessageSet refused = function.validate(asking.person(), operand, clause);
        if (refused.hasAnyErrors()) {
            refused.getErrorMessages().forEach(asking::problem);
            return false;
        }
        function.getValues(asking, operand, clause).stream().map(Operands::value).forEach(values::add);
        return true;
    }

    private static Value value(QueryLiteral literal) {
        return new Value(literal.getLongValue(), literal.getStringValue(), true);
    }
}
