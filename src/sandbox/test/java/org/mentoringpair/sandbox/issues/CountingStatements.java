package org.mentoringpair.sandbox.issues;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Remembers the statements that are prepared. */
final class CountingStatements extends DelegatingDataSource {
    private final List<String> prepared = new ArrayList<>();

    CountingStatements(DataSource source) {
        super(source);
    }

    List<String> during(Runnable work) {
        synchronized (prepared) {
            prepared.clear();
        }
        work.run();
        synchronized (prepared) {
            return List.copyOf(prepared);
        }
    }

    /** A node looks by itself, all the time, whether the clock was moved, a cache emptied or a job due: that belongs to nobody's work. */
    private void remember(String sql) {
        if (!sql.contains("sandbox_property") && !sql.contains("cache_invalidation") && !sql.contains("scheduled_job")) {
            synchronized (prepared) {
                prepared.add(sql);
            }
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(CountingStatements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                remember((String) arguments[0]);
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
