package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.fields.Kind;
import org.mentoringpair.sandbox.fields.PlayedField;
import org.mentoringpair.sandbox.issues.StoredIssue;

/** An issue as REST v2 writes it. */
public final class IssueJson {
    private final String base;
    private final Map<String, PlayedField> fields;

    /**
     * @param base   address of this Jira without a slash at the end
     * @param fields every field, read once for the whole answer
     */
    public IssueJson(String base, Map<String, PlayedField> fields) {
        this.base = base;
        this.fields = fields;
    }

    /** The issue with all its fields; sub-tasks, links and comments are added by those who have read them. */
    public Map<String, Object> of(StoredIssue issue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expand", "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations");
        json.put("id", issue.getId().toString());
        json.put("self", self(issue));
        json.put("key", issue.getKey());
        json.put("fields", fields(issue));
        return json;
    }

    private Map<String, Object> fields(StoredIssue issue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issuetype", ConstantJson.type(issue.getIssueType(), base));
        json.put("project", project(issue.getProjectObject()));
        json.put("status", ConstantJson.status(issue.getStatus(), base));
        json.put("created", JsonTime.of(issue.getCreated()));
        json.put("updated", JsonTime.of(issue.getUpdated()));
        if (issue.getParentObject() != null) {
            json.put("parent", brief(issue.getParentObject()));
        }
        // played without them: empty is the truth
        List.of("labels", "components", "versions", "fixVersions").forEach(field -> json.put(field, List.of()));
        fields.values().stream().filter(field -> field.appliesTo(issue.getIssueType())).forEach(field -> json.put(field.getId(), value(field, issue.value(field))));
        return json;
    }

    @SuppressWarnings("unchecked")
    private Object value(PlayedField field, Object value) {
        return value == null ? null : ((Kind<Object>) field.kind()).json(value, base);
    }

    private Map<String, Object> project(Project project) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", base + "/rest/api/2/project/" + project.getId());
        json.put("id", project.getId().toString());
        json.put("key", project.getKey());
        json.put("name", project.getName());
        json.put("projectTypeKey", project.getProjectTypeKey().getKey());
        return json;
    }

    /** An issue that another one mentions. */
    Map<String, Object> brief(Issue issue) {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("summary", issue.getSummary());
        inner.put("status", ConstantJson.status(issue.getStatus(), base));
        inner.put("issuetype", ConstantJson.type(issue.getIssueType(), base));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", issue.getId().toString());
        json.put("key", issue.getKey());
        json.put("self", self(issue));
        json.put("fields", inner);
        return json;
    }

    String self(Issue issue) {
        return base + "/rest/api/2/issue/" + issue.getId();
    }

    /** For {@code expand=names}. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>(Map.of("issuetype", "Issue Type", "project", "Project", "status", "Status",
                "created", "Created", "updated", "Updated"));
        fields.values().forEach(field -> names.put(field.getId(), field.getName()));
        return names;
    }

    /** For {@code expand=schema}. */
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        Map.of("issuetype", "issuetype", "project", "project", "status", "status", "created", "datetime", "updated", "datetime")
                .forEach((field, type) -> schema.put(field, Map.of("type", type, "system", field)));
        fields.values().forEach(field -> schema.put(field.getId(), FieldJson.schema(field)));
        return schema;
    }
}
