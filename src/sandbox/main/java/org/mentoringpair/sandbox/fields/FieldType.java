package org.mentoringpair.sandbox.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import java.util.List;
import java.util.function.Function;

/**
 * A type of custom field under the module key that Jira gives it.
 *
 * @param key      complete module key
 * @param required whether an issue the field applies to cannot be without a value
 * @param kind     what such a field holds, by its options
 */
public record FieldType(String key, boolean required, Function<List<Option>, Kind<?>> kind) implements CustomFieldType<Object, Object> {
    @Override
    public String getKey() {
        return key;
    }
}
