package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;

/** Counts what a function was called with. */
final class Arguments {
    private Arguments() {
    }

    static MessageSet exactly(int expected, FunctionOperand operand, MessageSet messages) {
        int given = operand.getArgs().size();
        if (given != expected) {
            messages.addErrorMessage("Function '" + operand.getName() + "' expected '" + expected + "' arguments but received '" + given + "'.");
        }
        return messages;
    }

    static MessageSet atMost(int most, FunctionOperand operand, MessageSet messages) {
        int given = operand.getArgs().size();
        if (given > most) {
            messages.addErrorMessage("Function '" + operand.getName() + "' expected between '0' and '" + most
                    + "' arguments but received '" + given + "'.");
        }
        return messages;
    }
}
