package org.mentoringpair.sandbox.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A row of {@code custom_field} with its options and the issue types it is limited to; none means all. */
final class StoredCustomField implements CustomField, PlayedField {
    private final long id;
    private final String name;
    private final String description;
    private final FieldType type;
    private final Kind<?> kind;
    private final Set<String> issueTypes;

    StoredCustomField(long id, String name, String description, FieldType type, Supplier<List<Option>> options, Set<String> issueTypes) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.type = type;
        this.kind = type.kind().apply(options);
        this.issueTypes = issueTypes;
    }

    @Override
    public String getId() {
        return "customfield_" + id;
    }

    @Override
    public Long getIdAsLong() {
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
    public CustomFieldType getCustomFieldType() {
        return type;
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return List.of(new OneConfiguration(id, "Default Configuration Scheme for " + name));
    }

    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return appliesTo(issue.getIssueType()) ? getConfigurationSchemes().get(0).getOneAndOnlyConfig() : null;
    }

    @Override
    public Object getValue(Issue issue) {
        return issue.getCustomFieldValue(this);
    }

    @Override
    public Kind<?> kind() {
        return kind;
    }

    @Override
    public boolean appliesTo(IssueType issueType) {
        return type.suits().test(issueType) && (issueTypes.isEmpty() || issueTypes.contains(issueType.getId()));
    }

    @Override
    public boolean required() {
        return type.required();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredCustomField field && field.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return name;
    }
}
