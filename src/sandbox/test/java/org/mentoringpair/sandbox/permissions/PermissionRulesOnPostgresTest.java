package org.mentoringpair.sandbox.permissions;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.mentoringpair.sandbox.PlayedJira;
import org.springframework.jdbc.core.simple.JdbcClient;

public class PermissionRulesOnPostgresTest extends PermissionRules {
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
    PlayedJira start() {
        JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        jdbc.sql("DROP SCHEMA public CASCADE").update();
        jdbc.sql("CREATE SCHEMA public").update();
        return PlayedJira.on(postgres);
    }
}
