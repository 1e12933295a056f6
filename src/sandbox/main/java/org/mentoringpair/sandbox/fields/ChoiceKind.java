package org.mentoringpair.sandbox.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One of a list: an option of a select field, a priority, a resolution. Typed and kept by its id.
 *
 * @param <T> what is chosen
 */
public final class ChoiceKind<T> extends Kind<T> {
    private final String nameInJson;
    private final String schemaType;
    private final String path;
    private final Supplier<List<T>> entries;
    private final Function<T, String> id;
    private final Function<T, String> name;

    /**
     * @param nameInJson {@code value} for options, {@code name} for priorities and resolutions, as REST v2 has it
     * @param entries    what there is to choose from, asked for at every use
     * @param path       of one entry below {@code /rest/api/2/}
     */
    public ChoiceKind(String schemaType, String nameInJson, String path, Supplier<List<T>> entries, Function<T, String> id, Function<T, String> name) {
        this.schemaType = schemaType;
        this.nameInJson = nameInJson;
        this.path = path;
        this.entries = entries;
        this.id = id;
        this.name = name;
    }

    @Override
    public Control control() {
        return Control.CHOICE;
    }

    @Override
    public T parse(String typed) throws InvalidValue {
        List<T> offered = entries.get();
        return offered.stream().filter(entry -> id.apply(entry).equals(typed.strip())).findFirst().orElseThrow(() -> new InvalidValue(
                "Invalid value '" + typed + "'. Allowed values are: "
                + String.join(", ", offered.stream().map(entry -> id.apply(entry) + "[" + name.apply(entry) + "]").toList()) + "."));
    }

    @Override
    public String typed(T value) {
        return id.apply(value);
    }

    @Override
    public String shown(T value) {
        return name.apply(value);
    }

    @Override
    public String reference(T value) {
        return id.apply(value);
    }

    @Override
    public Stored store(T value) {
        return Stored.string(id.apply(value));
    }

    @Override
    public T read(Stored stored) {
        return entries.get().stream().filter(entry -> id.apply(entry).equals(stored.string())).findFirst().orElse(null);
    }

    @Override
    public Object json(T value, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", base + "/rest/api/2/" + path + "/" + id.apply(value));
        json.put(nameInJson, name.apply(value));
        json.put("id", id.apply(value));
        return json;
    }

    @Override
    public String typed(JsonNode json) throws InvalidValue {
        if (json.has("id")) {
            return json.get("id").asText();
        }
        String wanted = json.path(nameInJson).asText();
        return entries.get().stream().filter(entry -> name.apply(entry).equals(wanted)).map(id).findFirst()
                .orElseThrow(() -> new InvalidValue("Option value '" + wanted + "' is not valid"));
    }

    @Override
    public List<Choice> choices() {
        return entries.get().stream().map(entry -> new Choice(id.apply(entry), name.apply(entry))).toList();
    }

    @Override
    public String schemaType() {
        return schemaType;
    }
}
