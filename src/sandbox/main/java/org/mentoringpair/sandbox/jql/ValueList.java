package org.mentoringpair.sandbox.jql;

import com.atlassian.query.operand.Operand;
import java.util.List;
import java.util.stream.Collectors;

/** A list of values in brackets. */
record ValueList(List<Operand> values) implements Operand {
    @Override
    public String getName() {
        return "MultiValueOperand";
    }

    @Override
    public String getDisplayString() {
        return values.stream().map(Operand::getDisplayString).collect(Collectors.joining(", ", "(", ")"));
    }
}
