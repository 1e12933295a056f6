package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.mentoringpair.sandbox.comments.Readership;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Schema;
import org.mentoringpair.sandbox.dates.Dates;
import org.mentoringpair.sandbox.permissions.Browsable;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.Plugin;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.mockito.Mockito;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Search on an empty database of its own; it is noon on 22 November 2026, a Sunday, in UTC. */
public final class SearchedJira implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final AtomicInteger MADE = new AtomicInteger();

    public final Database database;
    private final HikariDataSource pool;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Plugin app = Mockito.mock(Plugin.class);
    private final Plugins plugins = Mockito.mock(Plugins.class);

    private SearchedJira(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(user);
        config.setMaximumPoolSize(3);
        pool = new HikariDataSource(config);
        Schema.applyTo(pool);
        database = new Database(pool);
        context.registerBean(Database.class, () -> database);
        context.registerBean(Browsable.class, HiddenProject::new);
        context.registerBean(TimeZoneManager.class, SearchedJira::utc);
        context.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        context.registerBean(Plugins.class, () -> plugins);
        context.registerBean(Readership.class);
        context.scan("org.mentoringpair.sandbox.jql");
        context.refresh();
    }

    public static SearchedJira onH2() {
        return new SearchedJira("jdbc:h2:mem:jql" + MADE.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa");
    }

    public static SearchedJira onPostgreSql() {
        String name = "jql" + MADE.incrementAndGet();
        new Database(Server.RUNNING.getPostgresDatabase()).sql("CREATE DATABASE " + name).update();
        return new SearchedJira(Server.RUNNING.getJdbcUrl("postgres", name), "postgres");
    }

    /** Installs a function of an app, as its {@code jql-function} module declares it. */
    void install(String name, boolean list, JqlFunction function) {
        ModuleElement element = new ModuleElement("jql-function", Map.of("key", name, "class", "of.the.App"), List.of(
                new ModuleElement("fname", Map.of(), List.of(), name),
                new ModuleElement("list", Map.of(), List.of(), Boolean.toString(list))), "");
        Mockito.when(app.create(Mockito.any())).thenReturn(function);
        Mockito.doReturn(JqlFunction.class).when(app).loadClass("of.the.App");
        Mockito.when(plugins.modules("jql-function")).thenReturn(List.of(new PluginModule(app, element)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public SearchService service() {
        return bean(SearchService.class);
    }

    /** The keys found, first 1000; fails where the query is not valid. */
    List<String> found(ApplicationUser asker, String jql) {
        SearchService.ParseResult parsed = service().parseQuery(asker, jql);
        if (!parsed.isValid() || service().validateQuery(asker, parsed.getQuery()).hasAnyErrors()) {
            throw new AssertionError(jql + ": " + problems(asker, jql));
        }
        Map<Long, String> keys = keys();
        return ids(asker, jql, 0, 1000).stream().map(keys::get).toList();
    }

    List<Long> ids(ApplicationUser asker, String jql, int start, int most) {
        return bean(IssueSearch.class).find(asker, service().parseQuery(asker, jql).getQuery(), start, most).issues();
    }

    /** What is wrong with the query. */
    List<String> problems(ApplicationUser asker, String jql) {
        SearchService.ParseResult parsed = service().parseQuery(asker, jql);
        return List.copyOf(parsed.isValid() ? service().validateQuery(asker, parsed.getQuery()).getErrorMessages()
                : parsed.getErrors().getErrorMessages());
    }

    private Map<Long, String> keys() {
        Map<Long, String> keys = new HashMap<>();
        database.sql("SELECT i.id, p.pkey, i.issue_number FROM jira_issue i JOIN project p ON p.id = i.project_id")
                .query((RowCallbackHandler) row -> keys.put(row.getLong(1), row.getString(2) + "-" + row.getLong(3)));
        return keys;
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }

    private static TimeZoneManager utc() {
        TimeZoneManager zones = Mockito.mock(TimeZoneManager.class);
        Mockito.when(zones.getTimeZoneforUser(Mockito.any())).thenReturn(TimeZone.getTimeZone("UTC"));
        Mockito.when(zones.getLoggedInUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        return zones;
    }

    /** Days and moments as an English reader in Greenwich has them. */
    public Dates dates() {
        JiraAuthenticationContext reader = Mockito.mock(JiraAuthenticationContext.class);
        Mockito.when(reader.getLocale()).thenReturn(Locale.ENGLISH);
        return new Dates(reader, bean(TimeZoneManager.class));
    }

    /** Project HID is for its lead alone, everything else is for everybody. */
    private static final class HiddenProject implements Browsable {
        @Override
        public String condition(String issueAlias, ApplicationUser user, List<Object> parameters) {
            return "EXISTS (SELECT 1 FROM project seen WHERE seen.id = " + issueAlias + ".project_id AND " + projectCondition("seen", user, parameters) + ")";
        }

        @Override
        public String projectCondition(String projectAlias, ApplicationUser user, List<Object> parameters) {
            parameters.add(user == null ? "" : user.getKey());
            return "(" + projectAlias + ".pkey <> 'HID' OR " + projectAlias + ".lead_key = ?)";
        }
    }

    /** One server for all tests of the run, started by the first that needs it and stopped with the process. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                File directory = new File("target/postgres-jql");
                return EmbeddedPostgres.builder().setOverrideWorkingDirectory(directory)
                        .setDataDirectory(new File(directory, "data")).setCleanDataDirectory(true).start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
