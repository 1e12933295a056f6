package org.mentoringpair.jira.rules;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;
import org.mentoringpair.web.Texts;

/** The sentence that administrators read about a rule where they look at a workflow. There is nothing to set. */
public abstract class RuleSheet extends AbstractWorkflowPluginFactory
        implements WorkflowPluginConditionFactory, WorkflowPluginValidatorFactory, WorkflowPluginFunctionFactory {
    private final Texts texts;
    private final String messageKey;

    protected RuleSheet(Texts texts, String messageKey) {
        this.texts = texts;
        this.messageKey = messageKey;
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
        // nothing is asked
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        // nothing can be changed
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        velocityParams.put("sentence", texts.get(messageKey));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return Map.of();
    }
}
