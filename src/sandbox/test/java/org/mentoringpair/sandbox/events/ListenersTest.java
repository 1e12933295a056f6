package org.mentoringpair.sandbox.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class ListenersTest {
    private final Listeners listeners = new Listeners();
    private final Notebook notebook = new Notebook();

    @Test
    public void an_event_is_heard_by_methods_for_its_type_on_the_publishing_thread() {
        listeners.register(notebook);

        listeners.publish("a comment");
        listeners.publish(42L);

        assertThat(notebook.heard).containsExactly("a comment on " + Thread.currentThread().getName());
    }

    @Test
    public void whoever_registers_twice_hears_once_and_after_unregistering_nothing() {
        listeners.register(notebook);
        listeners.register(notebook);
        listeners.publish("first");

        listeners.unregister(notebook);
        listeners.publish("second");

        assertThat(notebook.heard).hasSize(1);
    }

    @Test
    public void one_failing_listener_keeps_nobody_else_from_hearing() {
        listeners.register(new Grumbler());
        listeners.register(notebook);

        listeners.publish("a comment");

        assertThat(notebook.heard).hasSize(1);
    }

    @Test
    public void a_listener_that_jira_could_not_call_is_refused() {
        assertThatThrownBy(() -> listeners.register("nobody's listener")).hasMessageContaining("@EventListener");
        assertThatThrownBy(() -> listeners.register(new Hidden())).hasMessageContaining("must be public");
    }

    public static final class Notebook {
        private final List<String> heard = new ArrayList<>();

        @EventListener
        public void write(String event) {
            heard.add(event + " on " + Thread.currentThread().getName());
        }
    }

    public static final class Grumbler {
        @EventListener
        public void refuse(Object event) {
            throw new IllegalStateException("not today");
        }
    }

    static final class Hidden {
        @EventListener
        public void hear(Object event) {
            throw new IllegalStateException("never called");
        }
    }
}
