package org.mentoringpair.sandbox.demo;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.io.PrintStream;
import java.time.Clock;
import org.mentoringpair.sandbox.SandboxIsUp;
import org.mentoringpair.sandbox.Settings;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the demo's story once for each database, beside the start. What fails is printed and goes on at the next
 * start, where nothing is told twice.
 */
@Component
final class DemoProgramme {
    private static final String TOLD = "demo.told";

    private final Settings settings;
    private final Database database;
    private final ClusterLockService locks;
    private final Clock clock;
    private final PrintStream out = System.out;

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
        Thread telling = new Thread(() -> tellAlone(sandbox.address()), "sandbox-demo");
        telling.setDaemon(true);
        telling.start();
    }

    private void tellAlone(String address) {
        ClusterLock lock = locks.getLockForName("sandbox.demo");
        if (!lock.tryLock()) {
            return;
        }
        try {
            tell(address);
        } catch (DemoFailed failed) {
            out.println("The demo programme is not complete: " + failed.getMessage());
            out.println("The next start goes on with it; -Dsandbox.demo=false leaves it out.");
        } finally {
            lock.unlock();
        }
    }

    private void tell(String address) {
        if (isTold()) {
            return;
        }
        new Telling(new JiraOverHttp(address), settings.software(), clock).tell(Story.read());
        database.sql("INSERT INTO sandbox_property (name, text_value) VALUES (?, ?)").params(TOLD, clock.instant().toString()).update();
        out.println("The demo programme is there: " + address + "/issues/?jql=issuetype+%3D+%22Mentoring+Pair%22");
    }

    private boolean isTold() {
        return database.sql("SELECT COUNT(*) FROM sandbox_property WHERE name = ?").param(TOLD).query(Long.class).single() > 0;
    }
}
