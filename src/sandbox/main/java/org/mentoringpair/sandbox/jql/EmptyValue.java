package org.mentoringpair.sandbox.jql;

import com.atlassian.query.operand.Operand;

/** EMPTY, also written NULL. */
enum EmptyValue implements Operand {
    EMPTY;

    @Override
    public String getName() {
        return "EMPTY";
    }

    @Override
    public String getDisplayString() {
        return "EMPTY";
    }
}
