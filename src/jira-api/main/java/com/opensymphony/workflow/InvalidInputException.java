package com.opensymphony.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Declared for compiling only. Its use in Jira is described for ScriptRunner 9.1 (https://docs.adaptavist.com/sr4js/9.1.1/features/workflows/validators/custom-validators);
 * the members are those of OSWorkflow. Source: osworkflow-2.7.0, https://repo.maven.apache.org/maven2/opensymphony/osworkflow/2.7.0/osworkflow-2.7.0.jar
 */
public class InvalidInputException extends WorkflowException {
    private static final long serialVersionUID = 1;

    private final List<String> genericErrors = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    public InvalidInputException() {
        // what is wrong is added
    }

    public void addError(String error) {
        genericErrors.add(error);
    }

    /** @param name id of the field */
    public void addError(String name, String error) {
        errors.put(name, error);
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public List<String> getGenericErrors() {
        return genericErrors;
    }
}
