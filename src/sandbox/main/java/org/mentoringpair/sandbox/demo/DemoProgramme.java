package org.mentoringpair.sandbox.demo;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.mentoringpair.sandbox.SandboxIsUp;
import org.mentoringpair.sandbox.Settings;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the demo's story told once for each database, beside the start, by a process of its own that knows no more of this
 * Jira than its address. What fails is printed and goes on at the next start, where nothing is told twice.
 */
@Component
final class DemoProgramme implements DisposableBean {
    private static final String TOLD = "demo.told";
    private static final String PROGRAM = "demo.jar";

    private final Settings settings;
    private final Database database;
    private final ClusterLockService locks;
    private final Clock clock;
    private final PrintStream out = System.out;
    private volatile Process telling;

    DemoProgramme(Settings settings, Database database, ClusterLockService locks, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.locks = locks;
        this.clock = clock;
    }

    @EventListener
    void begin(SandboxIsUp sandbox) {
        if (!settings.demo() || settings.app() == null || isTold()) {
            return;
        }
        if (settings.demoHome() == null || !Files.exists(settings.demoHome().resolve(PROGRAM))) {
            out.println("There is no demo programme: -Dsandbox.demo.home names no folder with " + PROGRAM);
            return;
        }
        Thread thread = new Thread(() -> tellAlone(sandbox.address()), "sandbox-demo");
        thread.setDaemon(true);
        thread.start();
    }

    private void tellAlone(String address) {
        ClusterLock lock = locks.getLockForName("sandbox.demo");
        if (!lock.tryLock()) {
            return;
        }
        try {
            if (!isTold() && tells(address)) {
                database.sql("INSERT INTO sandbox_property (name, text_value) VALUES (?, ?)").params(TOLD, clock.instant().toString()).update();
            } else if (!isTold()) {
                out.println("The next start goes on with it; -Dsandbox.demo=false leaves it out.");
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether all of it was told. */
    private boolean tells(String address) {
        Path home = settings.demoHome();
        ProcessBuilder program = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-Djira.url=" + address,
                "-cp", home.resolve(PROGRAM) + File.pathSeparator + home.resolve("lib") + "/*", "org.mentoringpair.demo.Demo")).inheritIO();
        program.environment().put("JIRA_PASSWORD", "admin");
        program.environment().put("JIRA_PEOPLE_PASSWORD", "{username}");
        try {
            telling = program.start();
            return telling.waitFor() == 0;
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void destroy() {
        if (telling != null) {
            telling.destroy();
        }
    }

    private boolean isTold() {
        return database.sql("SELECT COUNT(*) FROM sandbox_property WHERE name = ?").param(TOLD).query(Long.class).single() > 0;
    }
}
