package org.mentoringpair.sandbox.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A type of custom field under the module key that Jira gives it.
 *
 * @param key      complete module key
 * @param required whether an issue the field applies to cannot be without a value
 * @param suits    the types of issue that a field of this type can be on at all
 * @param kind     what such a field holds, by its options
 */
public record FieldType(String key, boolean required, Predicate<IssueType> suits, Function<Supplier<List<Option>>, Kind<?>> kind) implements CustomFieldType<Object, Object> {
    static FieldType of(String key, Function<Supplier<List<Option>>, Kind<?>> kind) {
        return new FieldType(key, false, type -> true, kind);
    }

    @Override
    public String getKey() {
        return key;
    }
}
