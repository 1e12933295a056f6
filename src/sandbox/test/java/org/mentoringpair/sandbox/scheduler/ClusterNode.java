package org.mentoringpair.sandbox.scheduler;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mentoringpair.sandbox.activeobjects.AoStatements;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Schema;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** One node with a scheduler, whose heart beats when a test says so. */
final class ClusterNode implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    ClusterNode(String databaseName, Clock clock) {
        DataSource source = source(databaseName);
        Schema.applyTo(source);
        context.registerBean(Database.class, () -> new Database(source));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(JiraAuthenticationContext.class, () -> Mockito.mock(JiraAuthenticationContext.class));
        context.registerBean(AoStatements.class, () -> Mockito.mock(AoStatements.class));
        context.register(Jobs.class, Scheduler.class, Runs.class);
        context.refresh();
    }

    private static DataSource source(String databaseName) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + databaseName + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    Scheduler scheduler() {
        return context.getBean(Scheduler.class);
    }

    Job job(String id) {
        return context.getBean(Jobs.class).withId(id).orElseThrow();
    }

    /** Takes a run that this node saw to be due, perhaps some time ago. */
    boolean claims(Job seen, Instant now) {
        return context.getBean(Jobs.class).claimed(seen, now);
    }

    void beat() {
        context.getBean(Runs.class).beat();
    }

    boolean runNow(String id) {
        return context.getBean(Runs.class).now(job(id));
    }

    @Override
    public void close() {
        context.close();
    }
}
