package org.mentoringpair.sandbox.fields;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** The custom fields of this Jira. Two may bear the same name, as in Jira: only the id tells them apart. */
@Component
final class CustomFields implements CustomFieldManager {
    private final Database database;
    private final List<FieldTypes> sources;
    private final StoredFields fields;

    CustomFields(Database database, List<FieldTypes> sources, StoredFields fields) {
        this.database = database;
        this.sources = sources;
        this.fields = fields;
    }

    @Override
    public CustomField createCustomField(String fieldName, String description, CustomFieldType fieldType, CustomFieldSearcher customFieldSearcher,
                                         List<JiraContextNode> contexts, List<IssueType> issueTypes) {
        if (contexts.size() != 1 || !(contexts.get(0) instanceof GlobalIssueContext)) {
            throw new NotPlayed("a custom field whose context is not the global one", CustomFields.class);
        }
        long id = database.inTransaction(() -> {
            long field = database.insert("INSERT INTO custom_field (field_name, description, type_key, searcher_key) VALUES (?, ?, ?, ?)",
                    Objects.requireNonNull(fieldName), description, fieldType.getKey(), customFieldSearcher == null ? null : ((Searcher) customFieldSearcher).key());
            // a list with null in it is Jira's way of saying all types
            issueTypes.stream().filter(Objects::nonNull).forEach(type -> database.sql(
                    "INSERT INTO custom_field_issue_type (field_id, issue_type_id) VALUES (?, ?)").params(field, Long.valueOf(type.getId())).update());
            return field;
        });
        return getCustomFieldObject(id);
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return id == null ? null : fields.custom("f.id = ?", id).stream().findFirst().orElse(null);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return List.copyOf(fields.custom("1 = 1"));
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String customFieldName) {
        return List.copyOf(fields.custom("f.field_name = ?", customFieldName));
    }

    @Override
    public CustomFieldType getCustomFieldType(String key) {
        JirasFieldTypes.refuseWhatJiraWouldHave(key);
        return sources.stream().flatMap(source -> source.types().stream()).filter(type -> type.key().equals(key)).findFirst().orElse(null);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        JirasFieldTypes.refuseWhatJiraWouldHave(key);
        return sources.stream().flatMap(source -> source.searchers().stream()).filter(searcher -> searcher.key().equals(key)).findFirst().orElse(null);
    }
}
