package com.atlassian.jira.plugin.jql.function;

/** Declared for compiling only. Source: not in the record. */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();
}
