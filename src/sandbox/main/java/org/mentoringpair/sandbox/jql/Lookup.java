package org.mentoringpair.sandbox.jql;

import java.util.List;

/** Turns what is written in a query into what is stored. */
@FunctionalInterface
interface Lookup {
    /** The ids (Long) or keys (String) of the values; those that are not there are told to the asking. */
    List<?> find(List<Value> values, String field, Asking asking);

    /** Says that a value is not there, unless a function named it. */
    static void missing(Value value, String field, Asking asking) {
        if (!value.computed()) {
            asking.problem(value.number() != null ? "A value with ID '" + value.number() + "' does not exist for the field '" + field + "'."
                    : "The value '" + value.text() + "' does not exist for the field '" + field + "'.");
        }
    }
}
