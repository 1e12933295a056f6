package org.mentoringpair.charter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Terms and contents as one text each. What a later version adds is left aside by an earlier one, and the other way round. */
final class WrittenContent {
    private static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private WrittenContent() {
    }

    static String of(Record part) {
        try {
            return JSON.writeValueAsString(part);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T extends Record> T read(String written, Class<T> part) {
        try {
            return JSON.readValue(written, part);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("What is kept of a charter cannot be read", damaged);
        }
    }
}
