package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import org.mentoringpair.sandbox.NotPlayed;

/** A function of Jira's own. */
interface PlayedFunction extends JqlFunction {
    @Override
    default int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    default JiraDataType getDataType() {
        throw new NotPlayed("JqlFunction#getDataType of " + getFunctionName(), PlayedFunction.class);
    }

    @Override
    default void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        throw new NotPlayed("JqlFunction#init of " + getFunctionName(), PlayedFunction.class);
    }
}
