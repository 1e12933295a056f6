package org.mentoringpair.sandbox.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Proxy;

/** What an app without an {@code ao} module gets: an explanation. */
record NoTables(String app) {
    ActiveObjects activeObjects() {
        Class<?>[] shape = {ActiveObjects.class};
        return (ActiveObjects) Proxy.newProxyInstance(NoTables.class.getClassLoader(), shape, (self, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(this, arguments);
            }
            throw new IllegalStateException("The app " + app + " has no ao module, so it has no Active Objects");
        });
    }
}
