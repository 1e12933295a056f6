package org.mentoringpair.sandbox;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Pool;
import org.mentoringpair.sandbox.database.Schema;
import org.mentoringpair.sandbox.database.StartingAlone;
import org.mentoringpair.sandbox.plugins.AppInstallation;
import org.mentoringpair.sandbox.web.WebServer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.MapPropertySource;

/** Starts a small Jira with the app in it; stopped by Ctrl-C or {@link #close}. */
public final class Sandbox implements AutoCloseable {
    private final Settings settings;
    private final HikariDataSource pool;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public Sandbox(Settings settings) {
        this.settings = settings;
        this.pool = Pool.open(settings);
    }

    public static void main(String[] arguments) throws Exception {
        Sandbox sandbox = new Sandbox(SettingsFromProperties.read());
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-stop"));
        try {
            sandbox.start();
        } catch (Exception e) {
            // the outermost edge: whatever went wrong ends this start
            e.printStackTrace();
            System.err.println("The sandbox does not start: " + e.getMessage());
            System.exit(1);
        }
    }

    public void start() throws Exception {
        Database database = new Database(pool);
        try (StartingAlone alone = StartingAlone.on(pool)) {
            Schema.applyTo(pool);
            context.getEnvironment().getPropertySources()
                    .addFirst(new MapPropertySource("settings", Map.of("sandbox.software", settings.software(), "sandbox.people", settings.people())));
            context.registerBean(Settings.class, () -> settings);
            context.registerBean(Database.class, () -> database);
            // areas have components of the same simple name
            context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
            context.scan(Sandbox.class.getPackageName());
            context.refresh();
            if (settings.app() != null) {
                context.getBean(AppInstallation.class).install(settings.app());
            }
            context.getBean(WebServer.class).start(settings.port());
            context.publishEvent(new SandboxIsUp(settings.address()));
        }
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }
}
