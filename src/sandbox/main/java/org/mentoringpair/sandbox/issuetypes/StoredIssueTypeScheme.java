package org.mentoringpair.sandbox.issuetypes;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;
import org.mentoringpair.sandbox.database.ProjectSchemes;

/** A row of {@code issue_type_scheme}; Jira keeps these as configuration schemes of the field Issue Type. */
final class StoredIssueTypeScheme implements FieldConfigScheme {
    private final long id;
    private final String name;
    private final String description;
    private final ProjectSchemes schemes;

    StoredIssueTypeScheme(long id, String name, String description, ProjectSchemes schemes) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.schemes = schemes;
    }

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
    public FieldConfig getOneAndOnlyConfig() {
        return () -> id;
    }

    @Override
    public List<Long> getAssociatedProjectIds() {
        return schemes.projectsWith(IssueTypeSchemes.KIND, id);
    }
}
