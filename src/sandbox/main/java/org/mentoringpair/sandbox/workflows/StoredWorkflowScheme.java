package org.mentoringpair.sandbox.workflows;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of {@code workflow_scheme} with its entries.
 *
 * @param id       null until it is stored
 * @param mappings workflow by issue type id; under null the default
 */
record StoredWorkflowScheme(Long id, String name, String description, Map<String, String> mappings) implements AssignableWorkflowScheme {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Map<String, String> getMappings() {
        return Collections.unmodifiableMap(mappings);
    }

    @Override
    public String getConfiguredDefaultWorkflow() {
        return mappings.get(null);
    }

    static final class Builder implements AssignableWorkflowScheme.Builder {
        private final Map<String, String> mappings = new LinkedHashMap<>();
        private String name;
        private String description;

        @Override
        public Builder setName(String schemeName) {
            this.name = schemeName;
            return this;
        }

        @Override
        public Builder setDescription(String schemeDescription) {
            this.description = schemeDescription;
            return this;
        }

        @Override
        public Builder setDefaultWorkflow(String workflowName) {
            mappings.put(null, workflowName);
            return this;
        }

        @Override
        public Builder setMapping(String issueTypeId, String workflowName) {
            mappings.put(issueTypeId, workflowName);
            return this;
        }

        @Override
        public AssignableWorkflowScheme build() {
            return new StoredWorkflowScheme(null, name, description, new LinkedHashMap<>(mappings));
        }
    }
}
