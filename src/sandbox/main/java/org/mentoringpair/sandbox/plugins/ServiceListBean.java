package org.mentoringpair.sandbox.plugins;

import java.util.AbstractList;
import java.util.List;

/** {@code osgi:list}: a live, read-only list of all services that fit. */
final class ServiceListBean extends ServiceReferenceBean {
    @Override
    public Object getObject() {
        return new AbstractList<>() {
            private Object[] now() {
                return tracker().getServices() == null ? new Object[0] : tracker().getServices();
            }

            @Override
            public Object get(int index) {
                return now()[index];
            }

            @Override
            public int size() {
                return now().length;
            }
        };
    }

    @Override
    public Class<?> getObjectType() {
        return List.class;
    }
}
