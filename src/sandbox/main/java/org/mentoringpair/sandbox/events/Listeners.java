package org.mentoringpair.sandbox.events;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A failing listener is logged and the others are told all the same, as Jira does. */
@Component
final class Listeners implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private record Listener(Object object, Method method) {
        boolean hears(Object event) {
            return method.getParameterTypes()[0].isInstance(event);
        }
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        for (Listener listener : listeners) {
            if (listener.hears(event)) {
                tell(listener, event);
            }
        }
    }

    @Override
    public void register(Object listener) {
        List<Method> methods = Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class)).toList();
        if (methods.isEmpty()) {
            throw new IllegalArgumentException("No public method with @EventListener in " + listener.getClass().getName());
        }
        if (!Modifier.isPublic(listener.getClass().getModifiers())) {
            throw new IllegalArgumentException("Jira calls listeners by plain reflection: the class must be public: "
                    + listener.getClass().getName());
        }
        for (Method method : methods) {
            if (method.getParameterCount() != 1) {
                throw new IllegalArgumentException("A listener method takes one event: " + method);
            }
        }
        unregister(listener);
        methods.forEach(method -> listeners.add(new Listener(listener, method)));
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(known -> known.object == listener);
    }

    private static void tell(Listener listener, Object event) {
        try {
            listener.method.invoke(listener.object, event);
        } catch (InvocationTargetException e) {
            LOG.error("A listener failed: {}", listener.method, e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
