package org.mentoringpair.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * What went wrong, in the shape of Jira's own REST API.
 *
 * @param errorMessages sentences about the whole request
 * @param errors        sentences by the name of the field they belong to
 */
public record ErrorJson(@JsonProperty List<String> errorMessages, @JsonProperty Map<String, String> errors) {
    public static ErrorJson about(String field, String sentence) {
        return field == null ? new ErrorJson(List.of(sentence), Map.of()) : new ErrorJson(List.of(), Map.of(field, sentence));
    }
}
