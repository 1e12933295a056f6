package org.mentoringpair.sandbox.activeobjects;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/** The sandbox's connections in the shape Active Objects wants; it is not Active Objects that closes them. */
final class KeptOpen {
    private KeptOpen() {
    }

    static DisposableDataSource of(DataSource source) {
        Class<?>[] shape = {DisposableDataSource.class};
        return (DisposableDataSource) Proxy.newProxyInstance(KeptOpen.class.getClassLoader(), shape, (self, method, arguments) -> {
            if (method.getName().equals("dispose")) {
                return null;
            }
            try {
                return method.invoke(source, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        });
    }
}
