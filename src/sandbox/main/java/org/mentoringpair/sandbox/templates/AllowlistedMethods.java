package org.mentoringpair.sandbox.templates;

import java.lang.reflect.Method;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds methods for templates, but hides those that are not on the app's allowlist: the reference then looks like one
 * that leads nowhere, and the log says which entry is missing. Public and with a plain constructor, for Velocity's sake.
 */
public final class AllowlistedMethods extends UberspectImpl implements RuntimeServicesAware {
    private static final Logger LOG = LoggerFactory.getLogger(AllowlistedMethods.class);

    private MethodAllowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (MethodAllowlist) services.getApplicationAttribute(MethodAllowlist.class.getName());
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        VelMethod found = super.getMethod(target, name, arguments, info);
        return found != null && isAllowed(target, name, arguments, info) ? found : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String property, Info info) throws Exception {
        VelPropertyGet found = super.getPropertyGet(target, property, info);
        if (found == null) {
            return null;
        }
        Object[] arguments = found.getMethodName().equals("get") ? new Object[] {property} : new Object[0];
        return isAllowed(target, found.getMethodName(), arguments, info) ? found : null;
    }

    /** A template never changes what it shows. */
    @Override
    public VelPropertySet getPropertySet(Object target, String property, Object value, Info info) {
        LOG.warn("Velocity allowlist: setting {} of {} is blocked at {}", property, target.getClass().getName(), info);
        return null;
    }

    private boolean isAllowed(Object target, String name, Object[] arguments, Info info) {
        if (target == null) {
            return false;
        }
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        if (method != null && allowlist.allows(target, method)) {
            return true;
        }
        String missing = method == null
                ? target.getClass().getName() + "#" + name
                : MethodAllowlist.signature(MethodAllowlist.implementation(target, method));
        LOG.warn("Velocity allowlist: the method {} is blocked at {}", missing, info);
        return false;
    }
}
