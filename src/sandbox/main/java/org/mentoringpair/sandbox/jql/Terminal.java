package org.mentoringpair.sandbox.jql;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.List;

/** One comparison; the name is the field as it was written. */
record Terminal(String name, Operator operator, Operand operand) implements TerminalClause {
    @Override
    public String getName() {
        return name;
    }

    @Override
    public Operator getOperator() {
        return operator;
    }

    @Override
    public Operand getOperand() {
        return operand;
    }

    @Override
    public List<Clause> getClauses() {
        return List.of();
    }
}
