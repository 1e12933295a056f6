package org.mentoringpair.sandbox.issues;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Remembers the statements that a thread prepares while it works; what a node looks at by itself meanwhile is nobody's work. */
final class CountingStatements extends DelegatingDataSource {
    private final ThreadLocal<List<String>> prepared = new ThreadLocal<>();

    CountingStatements(DataSource source) {
        super(source);
    }

    List<String> during(Runnable work) {
        List<String> statements = new ArrayList<>();
        prepared.set(statements);
        try {
            work.run();
        } finally {
            prepared.remove();
        }
        return statements;
    }

    private void remember(String sql) {
        List<String> statements = prepared.get();
        if (statements != null) {
            statements.add(sql);
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
