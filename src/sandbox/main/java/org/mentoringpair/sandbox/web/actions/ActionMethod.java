package org.mentoringpair.sandbox.web.actions;

import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.mentoringpair.sandbox.NotPlayed;

/** The method of an action that a request calls, and what its annotations say. */
final class ActionMethod {
    private final Method called;
    private final Method annotated;

    private ActionMethod(Method called, Method annotated) {
        this.called = called;
        this.annotated = annotated;
    }

    static Optional<ActionMethod> of(Class<?> action, ActionAddress address) {
        Optional<Method> called = Arrays.stream(action.getMethods())
                .filter(method -> method.getName().equals(address.called()) && method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() == String.class).findFirst();
        return called.map(method -> new ActionMethod(method, declared(action, address.annotated()).orElse(method)));
    }

    boolean allows(String httpMethod) {
        return Arrays.stream(supported().value()).anyMatch(method -> method.name().equals(httpMethod));
    }

    String allowed() {
        return String.join(", ", Arrays.stream(supported().value()).map(Enum::name).toList());
    }

    boolean requiresXsrfCheck() {
        return annotated.isAnnotationPresent(RequiresXsrfCheck.class);
    }

    String invoke(Object action) throws Exception {
        try {
            return (String) called.invoke(action);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
    }

    /** What Jira does with a method that says nothing is not on record, so such a method is not played. */
    private SupportedMethods supported() {
        return Optional.ofNullable(annotated.getAnnotation(SupportedMethods.class))
                .or(() -> Optional.ofNullable(annotated.getDeclaringClass().getAnnotation(SupportedMethods.class)))
                .orElseThrow(() -> new NotPlayed("the action method " + annotated + " without @SupportedMethods", ActionMethod.class));
    }

    /** Also a protected one: {@code doExecute} often is. */
    private static Optional<Method> declared(Class<?> type, String name) {
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0 && !method.isBridge()) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }
}
