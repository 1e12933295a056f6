package org.mentoringpair.sandbox.activeobjects;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

public class ActiveObjectsOnH2Test extends ActiveObjectsContract {
    @Override
    DataSource emptyDatabase() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }
}
