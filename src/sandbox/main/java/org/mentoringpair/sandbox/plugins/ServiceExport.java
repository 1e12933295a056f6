package org.mentoringpair.sandbox.plugins;

import java.util.Hashtable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.util.ClassUtils;

/** {@code osgi:service}: offers a bean of an app as an OSGi service for as long as the app is enabled. */
final class ServiceExport implements BundleContextAware, InitializingBean, DisposableBean {
    private List<String> interfaces = List.of();
    private boolean allInterfaces;
    private int ranking;
    private Object service;
    private Map<String, Object> properties = Map.of();
    private BundleContext context;
    private ServiceRegistration<?> registration;

    public void setInterfaces(List<String> interfaces) {
        this.interfaces = interfaces;
    }

    public void setAllInterfaces(boolean allInterfaces) {
        this.allInterfaces = allInterfaces;
    }

    public void setRanking(int ranking) {
        this.ranking = ranking;
    }

    public void setService(Object service) {
        this.service = service;
    }

    public void setProperties(Map<String, Object> properties) {
        this.properties = properties;
    }

    @Override
    public void setBundleContext(BundleContext context) {
        this.context = context;
    }

    @Override
    public void afterPropertiesSet() {
        Set<String> names = new LinkedHashSet<>(interfaces);
        if (allInterfaces) {
            ClassUtils.getAllInterfacesAsSet(service).forEach(type -> names.add(type.getName()));
        }
        Hashtable<String, Object> all = new Hashtable<>(properties);
        all.put(Constants.SERVICE_RANKING, ranking);
        registration = context.registerService(names.toArray(String[]::new), service, all);
    }

    @Override
    public void destroy() {
        registration.unregister();
    }
}
