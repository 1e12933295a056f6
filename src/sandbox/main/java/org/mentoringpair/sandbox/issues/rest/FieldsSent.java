package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.fields.InvalidValue;
import org.mentoringpair.sandbox.fields.PlayedField;
import org.mentoringpair.sandbox.issues.IssueInput;

/** What a client sent in {@code fields} and {@code update}, on its way into an {@link IssueInput}. */
final class FieldsSent {
    /** These say where the issue belongs; a change of them is another operation in Jira. */
    private static final Set<String> PLACE = Set.of("project", "issuetype", "parent");

    private final JsonNode body;
    private final Map<String, PlayedField> fields;
    private final ErrorCollection errors;

    FieldsSent(JsonNode body, Map<String, PlayedField> fields, ErrorCollection errors) {
        this.body = body;
        this.fields = fields;
        this.errors = errors;
    }

    JsonNode place(String field) {
        return body.path("fields").path(field);
    }

    IssueInput into(IssueInput input) {
        body.path("fields").properties().stream().filter(field -> !PLACE.contains(field.getKey())).forEach(field -> type(input, field.getKey(), field.getValue()));
        body.path("update").properties().stream().filter(field -> !field.getKey().equals("comment")).forEach(field -> {
            for (JsonNode operation : field.getValue()) {
                if (operation.size() != 1 || !operation.has("set")) {
                    throw new NotPlayed("operation " + operation + " on field " + field.getKey(), FieldsSent.class);
                }
                type(input, field.getKey(), operation.get("set"));
            }
        });
        return input;
    }

    /** The comment to be added beside the change, if one was sent. */
    Optional<JsonNode> comment() {
        JsonNode operations = body.path("update").path("comment");
        if (operations.isMissingNode()) {
            return Optional.empty();
        }
        if (operations.size() != 1 || !operations.get(0).path("add").path("body").isTextual()) {
            throw new NotPlayed("operation " + operations + " on comments", FieldsSent.class);
        }
        return Optional.of(operations.get(0).path("add"));
    }

    private void type(IssueInput input, String id, JsonNode json) {
        PlayedField field = fields.get(id);
        if (field == null) {
            errors.addError(id, "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.");
            return;
        }
        try {
            input.type(id, json.isNull() ? "" : field.kind().typed(json));
        } catch (InvalidValue invalid) {
            errors.addError(id, invalid.getMessage());
        }
    }
}
