package com.atlassian.query.operand;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Declared for compiling only. Newest source: jira-11.3.1, codescape/jira-scrum-poker.
 * Source: jira-7.x, https://docs.atlassian.com/jira/server/com/atlassian/query/operand/FunctionOperand.html
 */
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> args;

    public FunctionOperand(String name, String... args) {
        this.name = name;
        this.args = List.of(args);
    }

    @Override
    public String getName() {
        return name;
    }

    public List<String> getArgs() {
        return args;
    }

    @Override
    public String getDisplayString() {
        return name + args.stream().map(arg -> '"' + arg.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
