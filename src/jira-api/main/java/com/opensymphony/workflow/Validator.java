package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** Declared for compiling only. Newest source: jira-8.13.1, atlascommunity/jira-plugins-groovy. */
public interface Validator {
    @SuppressWarnings("rawtypes")
    void validate(Map transientVars, Map args, PropertySet propertySet) throws WorkflowException;
}
