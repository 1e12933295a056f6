package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.fields.PlayedField;

/** A field as REST v2 writes it. */
final class FieldJson {
    private FieldJson() {
    }

    static Map<String, Object> of(PlayedField field) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", field.getId());
        json.put("name", field.getName());
        json.put("custom", field.isCustom());
        json.put("orderable", true);
        json.put("navigable", true);
        json.put("searchable", true);
        json.put("clauseNames", field instanceof CustomField custom ? List.of("cf[" + custom.getIdAsLong() + "]", field.getName()) : List.of(field.getId()));
        json.put("schema", schema(field));
        return json;
    }

    static Map<String, Object> schema(PlayedField field) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", field.kind().schemaType());
        if (field instanceof CustomField custom) {
            json.put("custom", custom.getCustomFieldType().getKey());
            json.put("customId", custom.getIdAsLong());
        } else {
            json.put("system", field.getId());
        }
        return json;
    }
}
