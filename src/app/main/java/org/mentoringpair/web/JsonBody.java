package org.mentoringpair.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;

/**
 * A JSON object that somebody sent, read property by property. Whatever is wrong with it is collected in our own words
 * and at its property, instead of ending in the first exception of a parser. An absent property and null are the same.
 */
public final class JsonBody {
    static final int LONGEST = 64 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode object;
    private final String path;
    private final List<Refusal> wrong;
    private final Set<String> asked = new HashSet<>();
    private final List<JsonBody> inner = new ArrayList<>();

    private JsonBody(JsonNode object, String path, List<Refusal> wrong) {
        this.object = object;
        this.path = path;
        this.wrong = wrong;
    }

    /** @throws Refusal INVALID, if it is too long or no JSON object */
    public static JsonBody of(InputStream sent) {
        try {
            byte[] bytes = sent.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw refusal(null, "long", LONGEST / 1024);
            }
            JsonNode read = JSON.readTree(bytes);
            if (!read.isObject()) {
                throw refusal(null, "no-object");
            }
            return new JsonBody(read, "", new ArrayList<>());
        } catch (JsonProcessingException notJson) {
            throw refusal(null, "unreadable");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String text(String name) {
        JsonNode value = property(name);
        return value != null && expect(value.isTextual(), name, "no-text") && expect(isStorable(value.textValue()), name, "characters")
                ? value.textValue() : null;
    }

    /** A whole number, or null where there is none. */
    public Integer whole(String name) {
        JsonNode value = property(name);
        return value != null && expect(value.isIntegralNumber() && value.canConvertToInt(), name, "no-whole-number") ? Integer.valueOf(value.intValue()) : null;
    }

    /** An id, or null where there is none. */
    public Long id(String name) {
        JsonNode value = property(name);
        return value != null && expect(value.isIntegralNumber() && value.canConvertToLong(), name, "no-whole-number") ? Long.valueOf(value.longValue()) : null;
    }

    /** The constant that is written as {@link Words} says, or null where there is none. */
    public <E extends Enum<E>> E word(String name, E[] constants) {
        String word = text(name);
        E constant = Words.constant(constants, word);
        expect(word == null || constant != null, name, "unknown-word", Words.list(constants));
        return constant;
    }

    /** What was read of a property without which nothing can be done; null where it was left out, which is said there. */
    public <T> T needed(String name, T read) {
        expect(read != null || property(name) != null, name, "needed");
        return read;
    }

    /** As {@link #word}, where one has to be chosen. */
    public <E extends Enum<E>> E chosen(String name, E[] constants) {
        E constant = Words.constant(constants, text(name));
        expect(constant != null, name, "unknown-word", Words.list(constants));
        return constant;
    }

    public List<String> texts(String name) {
        List<JsonNode> elements = elements(name);
        boolean allTexts = elements.stream().allMatch(each -> each.isTextual() && isStorable(each.textValue()));
        return expect(allTexts, name, "no-texts") ? elements.stream().map(JsonNode::textValue).toList() : List.of();
    }

    public List<JsonBody> objects(String name) {
        List<JsonNode> elements = elements(name);
        if (!expect(elements.stream().allMatch(JsonNode::isObject), name, "no-objects")) {
            return List.of();
        }
        List<JsonBody> objects = new ArrayList<>();
        elements.forEach(element -> objects.add(new JsonBody(element, path + name + "[" + objects.size() + "].", wrong)));
        inner.addAll(objects);
        return List.copyOf(objects);
    }

    /** Says at a property that it is wrong, for a reason that only the reader knows. */
    public void wrong(Refusal refusal) {
        wrong.add(refusal);
    }

    /** Where a property stands in the whole, such as actions[0].due. */
    public String at(String name) {
        return path + name;
    }

    /** Everything that is wrong: with the properties asked for until now, and those nobody asked for. */
    public List<Refusal> wrong() {
        List<Refusal> all = new ArrayList<>(wrong);
        all.addAll(unasked());
        return all;
    }

    /** @throws Refusal naming everything that is wrong, if anything is */
    public void mustBeRight() {
        List<Refusal> all = wrong();
        if (!all.isEmpty()) {
            throw new Refusals(all);
        }
    }

    private List<Refusal> unasked() {
        List<Refusal> unknown = new ArrayList<>();
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                unknown.add(refusal(at(name), "unknown"));
            }
        });
        inner.forEach(each -> unknown.addAll(each.unasked()));
        return unknown;
    }

    private JsonNode property(String name) {
        asked.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private List<JsonNode> elements(String name) {
        JsonNode value = property(name);
        return value != null && expect(value.isArray(), name, "no-list") ? StreamSupport.stream(value.spliterator(), false).toList() : List.of();
    }

    private boolean expect(boolean condition, String name, String key, Object... arguments) {
        if (!condition) {
            wrong.add(refusal(at(name), key, arguments));
        }
        return condition;
    }

    /** PostgreSQL takes neither the null character nor half a surrogate pair. */
    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(each -> each == 0 || Character.getType(each) == Character.SURROGATE);
    }

    private static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.web.json." + key, arguments);
    }
}
