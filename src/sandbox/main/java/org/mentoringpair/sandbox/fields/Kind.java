package org.mentoringpair.sandbox.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a field holds, and every form its values take.
 *
 * @param <T> the object that Jira's API hands out for a value
 */
public abstract class Kind<T> {
    public abstract Control control();

    /** @param typed not blank, in the form Jira's own fields and {@code IssueInputParameters} take */
    public abstract T parse(String typed) throws InvalidValue;

    /** What {@link #parse} would read again. */
    public abstract String typed(T value);

    /** For people to read, on a page and in the history. */
    public String shown(T value) {
        return typed(value);
    }

    /** The id or key that the history keeps beside the words; null where the words are the value. */
    public String reference(T value) {
        return null;
    }

    public abstract Stored store(T value);

    /** Null where what was stored is no longer there. */
    public abstract T read(Stored stored);

    /** The value as REST v2 writes it. */
    public Object json(T value, String base) {
        return shown(value);
    }

    /** What REST v2 reads, in the form that {@link #parse} takes. */
    public String typed(JsonNode json) throws InvalidValue {
        if (!json.isTextual()) {
            throw new InvalidValue("Operation value must be a string");
        }
        return json.asText();
    }

    /** What can be chosen, in order; empty for everything that is typed. */
    public List<Choice> choices() {
        return List.of();
    }

    /** The type that REST v2 gives in a field's schema. */
    public String schemaType() {
        return "string";
    }
}
