package org.mentoringpair.sandbox.web.actions;

import com.atlassian.jira.action.JiraActionSupport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts request parameters into an action by its public setters. A value that does not fit the setter's type becomes
 * an error at that field, as in WebWork; parameters without a setter are left alone.
 */
final class RequestParameters {
    private static final Set<Class<?>> TYPES = Set.of(String.class, String[].class, long.class, Long.class, int.class,
            Integer.class, double.class, Double.class, boolean.class, Boolean.class);

    private final Map<String, String[]> parameters;

    RequestParameters(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    void putInto(JiraActionSupport action) throws IllegalAccessException, InvocationTargetException {
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            Optional<Method> setter = setter(action.getClass(), parameter.getKey());
            if (setter.isPresent()) {
                put(action, setter.get(), parameter.getKey(), parameter.getValue());
            }
        }
    }

    private static void put(JiraActionSupport action, Method setter, String name, String[] values)
            throws IllegalAccessException, InvocationTargetException {
        Object value;
        try {
            value = converted(values, setter.getParameterTypes()[0]);
        } catch (NumberFormatException unfit) {
            action.addError(name, "Not a number: " + values[0]);
            return;
        }
        if (value != null || !setter.getParameterTypes()[0].isPrimitive()) {
            setter.invoke(action, value);
        }
    }

    private static Optional<Method> setter(Class<?> type, String property) {
        if (property.isEmpty()) {
            return Optional.empty();
        }
        String name = "set" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && TYPES.contains(method.getParameterTypes()[0]))
                .findFirst();
    }

    /** Null where nothing was typed into a field that wants something else than text. */
    private static Object converted(String[] values, Class<?> type) {
        if (type == String[].class) {
            return values;
        }
        String value = values[0];
        if (type == String.class) {
            return value;
        }
        String typed = value.trim();
        if (typed.isEmpty()) {
            return null;
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed.equalsIgnoreCase("true") || typed.equalsIgnoreCase("on") || typed.equalsIgnoreCase("yes");
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(typed);
        }
        return type == int.class || type == Integer.class ? (Object) Integer.valueOf(typed) : Double.valueOf(typed);
    }
}
