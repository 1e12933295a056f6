package org.mentoringpair.sandbox.plugins;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** {@code osgi:set}: a live, read-only set of all services that fit. */
final class ServiceSetBean extends ServiceReferenceBean {
    @Override
    public Object getObject() {
        return new AbstractSet<>() {
            private List<Object> now() {
                return tracker().getServices() == null ? List.of() : List.of(tracker().getServices());
            }

            @Override
            public Iterator<Object> iterator() {
                return now().iterator();
            }

            @Override
            public int size() {
                return now().size();
            }
        };
    }

    @Override
    public Class<?> getObjectType() {
        return Set.class;
    }
}
