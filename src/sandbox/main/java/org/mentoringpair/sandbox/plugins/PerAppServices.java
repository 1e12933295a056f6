package org.mentoringpair.sandbox.plugins;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.springframework.stereotype.Component;

/** The OSGi services that look different to every app. */
@Component
final class PerAppServices {
    private record Owner(long bundleId, Class<?> type) {
    }

    private final Felix felix;
    private final List<PerApp<?>> kinds;
    private final Map<Owner, Object> services = new ConcurrentHashMap<>();

    PerAppServices(Felix felix, List<PerApp<?>> kinds) {
        this.felix = felix;
        this.kinds = kinds;
    }

    void register() {
        kinds.forEach(kind -> felix.context().registerService(kind.type().getName(), new ServiceFactory<Object>() {
            @Override
            public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
                return services.get(new Owner(bundle.getBundleId(), kind.type()));
            }

            @Override
            public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object service) {
                // stays until the app is gone
            }
        }, null));
    }

    /** Before the app's own code runs, so that its tables are there when it is asked for the first time. */
    void make(Plugin plugin, Bundle bundle) {
        kinds.forEach(kind -> services.put(new Owner(bundle.getBundleId(), kind.type()), kind.serviceFor(plugin)));
    }

    void forget(Bundle bundle) {
        services.keySet().removeIf(owner -> owner.bundleId() == bundle.getBundleId());
    }
}
