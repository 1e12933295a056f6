package org.mentoringpair.goals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The terms of a goal as one text. What a later version adds is left aside by an earlier one. */
final class WrittenTerms {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WrittenTerms() {
    }

    static String of(GoalTerms terms) {
        try {
            return JSON.writeValueAsString(terms.said());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static GoalTerms read(String written) {
        try {
            Map<String, String> said = JSON.readValue(written, new TypeReference<>() {
            });
            Map<GoalTerm, String> terms = new EnumMap<>(GoalTerm.class);
            Arrays.stream(GoalTerm.values()).filter(term -> said.containsKey(term.name())).forEach(term -> terms.put(term, said.get(term.name())));
            return new GoalTerms(terms);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("What is kept of a goal cannot be read", damaged);
        }
    }
}
