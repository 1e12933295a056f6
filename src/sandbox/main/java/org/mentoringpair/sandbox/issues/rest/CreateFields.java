package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.fields.Choice;
import org.mentoringpair.sandbox.fields.InvalidValue;
import org.mentoringpair.sandbox.fields.Kind;
import org.mentoringpair.sandbox.fields.PlayedField;
import org.mentoringpair.sandbox.issues.Forms;
import org.mentoringpair.sandbox.issues.NewIssues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.springframework.stereotype.Component;

/** The fields that a person meets when creating an issue of a type in a project. */
@Component
final class CreateFields {
    private final NewIssues newIssues;
    private final Forms forms;

    CreateFields(NewIssues newIssues, Forms forms) {
        this.newIssues = newIssues;
        this.forms = forms;
    }

    /** By the field's id, in the order of the screen. */
    Map<String, Map<String, Object>> of(Project project, IssueType type, ApplicationUser user, String base) {
        StoredIssue planned = newIssues.planned(user, project, type);
        Map<String, Map<String, Object>> json = new LinkedHashMap<>();
        json.put("project", place("project", "Project", Map.of("self", base + "/rest/api/2/project/" + project.getId(),
                "id", project.getId().toString(), "key", project.getKey(), "name", project.getName())));
        json.put("issuetype", place("issuetype", "Issue Type", ConstantJson.type(type, base)));
        forms.toCreate(planned, user).tabs().stream().flatMap(tab -> tab.fields().stream())
                .forEach(field -> json.put(field.getId(), field(field, field.required(), planned.value(field) != null, base)));
        return json;
    }

    private static Map<String, Object> place(String id, String name, Map<String, Object> only) {
        Map<String, Object> json = common(id, name, true, false, Map.of("type", id, "system", id));
        json.put("allowedValues", List.of(only));
        return json;
    }

    static Map<String, Object> field(PlayedField field, boolean required, boolean hasDefault, String base) {
        Map<String, Object> json = common(field.getId(), field.getName(), required, hasDefault, FieldJson.schema(field));
        List<Choice> choices = field.kind().choices();
        if (!choices.isEmpty()) {
            json.put("allowedValues", choices.stream().map(choice -> value(field.kind(), choice.id(), base)).toList());
        }
        return json;
    }

    private static Map<String, Object> common(String id, String name, boolean required, boolean hasDefault, Map<String, Object> schema) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("required", required);
        json.put("schema", schema);
        json.put("name", name);
        json.put("fieldId", id);
        json.put("hasDefaultValue", hasDefault);
        json.put("operations", List.of("set"));
        return json;
    }

    private static <T> Object value(Kind<T> kind, String id, String base) {
        try {
            return kind.json(kind.parse(id), base);
        } catch (InvalidValue gone) {
            throw new IllegalStateException(gone);
        }
    }
}
