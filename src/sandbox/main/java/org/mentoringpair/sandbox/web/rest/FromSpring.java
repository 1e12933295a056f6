package org.mentoringpair.sandbox.web.rest;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.glassfish.hk2.api.JustInTimeInjectionResolver;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;
import org.glassfish.jersey.InjectionManagerProvider;
import org.mentoringpair.sandbox.plugins.Plugin;

/** Jersey's own injection makes the resources of an app, so that {@code @Context} works; what it lacks is a bean of the app. */
final class FromSpring implements Feature {
    private final Plugin plugin;

    FromSpring(Plugin plugin) {
        this.plugin = plugin;
    }

    @Override
    public boolean configure(FeatureContext context) {
        ServiceLocator locator = InjectionManagerProvider.getInjectionManager(context).getInstance(ServiceLocator.class);
        JustInTimeInjectionResolver resolver = wanted -> add(wanted.getRequiredType(), locator);
        ServiceLocatorUtilities.addOneConstant(locator, resolver, null, JustInTimeInjectionResolver.class);
        return true;
    }

    private boolean add(Type type, ServiceLocator locator) {
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        Optional<?> bean = raw instanceof Class<?> known ? plugin.bean(known) : Optional.empty();
        bean.ifPresent(found -> ServiceLocatorUtilities.addOneConstant(locator, found, null, type));
        return bean.isPresent();
    }
}
