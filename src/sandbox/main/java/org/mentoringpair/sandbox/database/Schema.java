package org.mentoringpair.sandbox.database;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The tables of {@code schema.sql}; made where they are missing, left alone where they are there. */
public final class Schema {
    private Schema() {
    }

    public static void applyTo(DataSource database) {
        ResourceDatabasePopulator script = new ResourceDatabasePopulator(new ClassPathResource("schema.sql", Schema.class));
        script.setSqlScriptEncoding(StandardCharsets.UTF_8.name());
        script.execute(database);
    }
}
