package org.mentoringpair.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.Refusal;

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

    /** Every sentence at its field; the first at a field stays, because the later ones mostly follow from it. */
    static ErrorJson of(List<Refusal> refusals, Texts texts) {
        List<String> whole = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            if (refusal.field() == null) {
                whole.add(texts.sentenceForClients(refusal));
            } else {
                fields.putIfAbsent(refusal.field(), texts.sentenceForClients(refusal));
            }
        }
        return new ErrorJson(whole, fields);
    }
}
