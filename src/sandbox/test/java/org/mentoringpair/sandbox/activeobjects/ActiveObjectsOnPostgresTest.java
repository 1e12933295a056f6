package org.mentoringpair.sandbox.activeobjects;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.springframework.jdbc.core.simple.JdbcClient;

public class ActiveObjectsOnPostgresTest extends ActiveObjectsContract {
    private static EmbeddedPostgres postgres;

    @BeforeClass
    public static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterClass
    public static void stopDatabase() throws IOException {
        postgres.close();
    }

    @Override
    DataSource emptyDatabase() {
        JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        jdbc.sql("DROP SCHEMA public CASCADE").update();
        jdbc.sql("CREATE SCHEMA public").update();
        return postgres.getPostgresDatabase();
    }
}
