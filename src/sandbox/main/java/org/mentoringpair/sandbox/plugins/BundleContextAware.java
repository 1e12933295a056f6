package org.mentoringpair.sandbox.plugins;

import org.osgi.framework.BundleContext;

/** For the beans that the OSGi namespace makes. */
interface BundleContextAware {
    void setBundleContext(BundleContext context);
}
