package org.mentoringpair.sandbox.jql;

import com.atlassian.query.operand.Operand;

/** One value: an unquoted whole number, or a text. */
record SingleValue(Long number, String text) implements Operand {
    static SingleValue number(long number) {
        return new SingleValue(number, null);
    }

    static SingleValue text(String text) {
        return new SingleValue(null, text);
    }

    @Override
    public String getName() {
        return "SingleValueOperand";
    }

    @Override
    public String getDisplayString() {
        return number != null ? number.toString() : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
