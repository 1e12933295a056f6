package org.mentoringpair.sandbox.issues;

import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.fields.PlayedField;

/**
 * The screen of an operation as one person meets it: only fields that apply to the type of issue and that the person
 * may set are on it.
 *
 * @param fields every field of this Jira, by id
 */
public record Form(Map<String, PlayedField> fields, List<FormTab> tabs) {
    public boolean offers(String field) {
        return tabs.stream().anyMatch(tab -> tab.fields().stream().anyMatch(offered -> offered.getId().equals(field)));
    }
}
