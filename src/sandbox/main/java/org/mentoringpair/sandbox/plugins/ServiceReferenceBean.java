package org.mentoringpair.sandbox.plugins;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceException;
import org.osgi.util.tracker.ServiceTracker;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.util.ClassUtils;

/** A bean that stands for an OSGi service; the service is looked up at every call, as it may come and go. */
class ServiceReferenceBean implements FactoryBean<Object>, BeanClassLoaderAware, BundleContextAware, InitializingBean, DisposableBean {
    private List<String> interfaces;
    private String filter = "";
    private ClassLoader classLoader;
    private BundleContext context;
    private ServiceTracker<Object, Object> tracker;
    private Object standIn;

    public void setInterfaces(List<String> interfaces) {
        this.interfaces = interfaces;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }

    /** Read from the bean's definition before the context is started, see {@link BundleSpringContext}. */
    public void setMandatory(boolean mandatory) {
    }

    @Override
    public void setBeanClassLoader(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    @Override
    public void setBundleContext(BundleContext context) {
        this.context = context;
    }

    /** An LDAP filter for services that offer all the interfaces. */
    static String filter(List<String> interfaces, String additional) {
        StringBuilder filter = new StringBuilder("(&");
        interfaces.forEach(name -> filter.append("(objectClass=").append(name).append(')'));
        return filter.append(additional == null ? "" : additional.trim()).append(')').toString();
    }

    @Override
    public void afterPropertiesSet() throws InvalidSyntaxException {
        tracker = new ServiceTracker<>(context, FrameworkUtil.createFilter(filter(interfaces, filter)), null);
        tracker.open();
        Class<?>[] types = types();
        // the interface's own loader: an app need not import what only other methods of the interface mention
        ClassLoader owner = types[0].getClassLoader() == null ? classLoader : types[0].getClassLoader();
        standIn = Proxy.newProxyInstance(owner, types, this::invoke);
    }

    final ServiceTracker<Object, Object> tracker() {
        return tracker;
    }

    private Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> self == arguments[0];
                case "hashCode" -> System.identityHashCode(self);
                default -> "osgi:reference " + interfaces;
            };
        }
        Object service = tracker.getService();
        if (service == null) {
            throw new ServiceException("No OSGi service " + filter(interfaces, filter), ServiceException.UNREGISTERED);
        }
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private Class<?>[] types() {
        return interfaces.stream().map(name -> ClassUtils.resolveClassName(name, classLoader)).toArray(Class<?>[]::new);
    }

    @Override
    public Object getObject() {
        return standIn;
    }

    @Override
    public Class<?> getObjectType() {
        return interfaces == null || classLoader == null ? null : ClassUtils.resolveClassName(interfaces.get(0), classLoader);
    }

    @Override
    public void destroy() {
        if (tracker != null) {
            tracker.close();
        }
    }
}
