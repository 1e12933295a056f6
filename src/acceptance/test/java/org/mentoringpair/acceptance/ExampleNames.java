package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the names with a dollar stand for in examples: given at the beginning, or bound by the first answer that has them. */
final class ExampleNames {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("\\$(\\w+)");
    /** A name where JSON wants a value: made a text, so that the answer can be parsed before the value is known. */
    private static final Pattern BARE_NAME = Pattern.compile("(?<=[:\\[,] ?)\\$(\\w+)");
    /** Stands for any value; as a property, for any further properties. */
    private static final String ANYTHING = "…";

    private final Map<String, JsonNode> values = new HashMap<>();

    ExampleNames call(String name, Object value) {
        values.put(name, value instanceof Long number ? LongNode.valueOf(number) : TextNode.valueOf(value.toString()));
        return this;
    }

    boolean knows(String name) {
        return values.containsKey(name);
    }

    JsonNode named(String name) {
        return values.get(name);
    }

    String filledIn(String text) {
        return NAME.matcher(text).replaceAll(name -> {
            assertThat(values).as("what is known before %s", text).containsKey(name.group(1));
            return values.get(name.group(1)).asText();
        });
    }

    void compare(String where, String expected, JsonNode answer) {
        try {
            compare(where, JSON.readTree(BARE_NAME.matcher(expected).replaceAll("\"\\$$1\"")), answer);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("The example in " + where + " is not JSON: " + expected, notJson);
        }
    }

    private void compare(String where, JsonNode expected, JsonNode answer) {
        assertThat(answer).as("%s: is missing", where).isNotNull();
        if (expected.isObject()) {
            compareObjects(where, expected, answer);
        } else if (expected.isArray()) {
            assertThat(answer).as(where).hasSize(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                compare(where + "[" + i + "]", expected.get(i), answer.get(i));
            }
        } else if (expected.isTextual() && NAME.matcher(expected.textValue()).matches()) {
            compareNamed(where, expected.textValue().substring(1), answer);
        } else if (!expected.equals(TextNode.valueOf(ANYTHING))) {
            assertThat(answer).as(where).isEqualTo(expected);
        }
    }

    private void compareObjects(String where, JsonNode expected, JsonNode answer) {
        expected.fieldNames().forEachRemaining(name -> {
            if (!name.equals(ANYTHING)) {
                compare(where + "." + name, expected.get(name), answer.get(name));
            }
        });
        if (!expected.has(ANYTHING)) {
            assertThat(answer.fieldNames()).toIterable().as("%s: properties", where).containsExactlyInAnyOrderElementsOf(() -> expected.fieldNames());
        }
    }

    private void compareNamed(String where, String name, JsonNode answer) {
        JsonNode known = values.putIfAbsent(name, answer);
        if (known != null) {
            assertThat(answer.asText()).as(where).isEqualTo(known.asText());
        }
    }
}
