package org.mentoringpair.sandbox.jql;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which operators go with which fields and values. */
final class Operators {
    private static final Set<Operator> NEGATIVE = EnumSet.of(Operator.NOT_EQUALS, Operator.NOT_IN, Operator.IS_NOT, Operator.NOT_LIKE);
    private static final Set<Operator> OF_LISTS = EnumSet.of(Operator.IN, Operator.NOT_IN);
    private static final Set<Operator> OF_EMPTINESS = EnumSet.of(Operator.IS, Operator.IS_NOT);
    private static final Set<Operator> OF_ORDER = EnumSet.of(Operator.LESS_THAN, Operator.LESS_THAN_EQUALS,
            Operator.GREATER_THAN, Operator.GREATER_THAN_EQUALS);
    private static final Map<Operator, Operator> OPPOSITES = Map.ofEntries(
            Map.entry(Operator.EQUALS, Operator.NOT_EQUALS), Map.entry(Operator.NOT_EQUALS, Operator.EQUALS),
            Map.entry(Operator.IN, Operator.NOT_IN), Map.entry(Operator.NOT_IN, Operator.IN),
            Map.entry(Operator.IS, Operator.IS_NOT), Map.entry(Operator.IS_NOT, Operator.IS),
            Map.entry(Operator.LIKE, Operator.NOT_LIKE), Map.entry(Operator.NOT_LIKE, Operator.LIKE),
            Map.entry(Operator.LESS_THAN, Operator.GREATER_THAN_EQUALS), Map.entry(Operator.GREATER_THAN_EQUALS, Operator.LESS_THAN),
            Map.entry(Operator.GREATER_THAN, Operator.LESS_THAN_EQUALS), Map.entry(Operator.LESS_THAN_EQUALS, Operator.GREATER_THAN));

    private Operators() {
    }

    /** NOT before a comparison turns its operator round, as in Jira: so it does not find issues without a value either. */
    static Operator opposite(Operator operator) {
        return OPPOSITES.get(operator);
    }

    static boolean isNegative(Operator operator) {
        return NEGATIVE.contains(operator);
    }

    /** The field knows the operator, and the operator goes with a list, or with one value. */
    static boolean fit(TerminalClause clause, Set<Operator> operators, Asking asking) {
        Operator operator = clause.getOperator();
        if (!operators.contains(operator)) {
            asking.problem("The operator '" + operator.getDisplayString() + "' is not supported by the '" + clause.getName() + "' field.");
            return false;
        }
        boolean function = clause.getOperand() instanceof FunctionOperand;
        return function || fits(clause, clause.getOperand() instanceof ValueList, asking);
    }

    /** IN wants a list, the others one value; a function says itself which of the two it gives. */
    static boolean fits(TerminalClause clause, boolean list, Asking asking) {
        if (list != OF_LISTS.contains(clause.getOperator())) {
            asking.problem("Operator '" + clause.getOperator().getDisplayString() + "' does not support the " + (list ? "list" : "non-list")
                    + " value '" + clause.getOperand().getDisplayString() + "' for field '" + clause.getName() + "'.");
            return false;
        }
        return true;
    }

    /** IS goes with EMPTY alone, the operators of order never with EMPTY. */
    static boolean fit(TerminalClause clause, List<Value> values, Asking asking) {
        boolean empty = values.contains(Value.EMPTY);
        if (OF_EMPTINESS.contains(clause.getOperator()) && !empty) {
            asking.problem("The operator '" + clause.getOperator().getDisplayString() + "' only supports EMPTY or NULL for field '" + clause.getName() + "'.");
            return false;
        }
        if (OF_ORDER.contains(clause.getOperator()) && empty) {
            asking.problem("The field '" + clause.getName() + "' does not support searching for EMPTY values with operator '"
                    + clause.getOperator().getDisplayString() + "'.");
            return false;
        }
        return true;
    }
}
