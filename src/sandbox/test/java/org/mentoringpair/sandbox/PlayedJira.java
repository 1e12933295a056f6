package org.mentoringpair.sandbox;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.ProjectSchemes;
import org.mentoringpair.sandbox.database.Schema;
import org.mentoringpair.sandbox.i18n.Texts;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.plugins.Plugin;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.mentoringpair.sandbox.web.fragments.Fragments;
import org.mentoringpair.sandbox.web.fragments.RenderedItem;
import org.mentoringpair.sandbox.web.fragments.RenderedPanel;
import org.mentoringpair.sandbox.web.fragments.RenderedSection;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** People, permissions and projects of the sandbox on a real database, with whatever modules a test declares. */
public final class PlayedJira implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Declared declared = new Declared();

    private PlayedJira(DataSource source) {
        Schema.applyTo(source);
        context.registerBean(Database.class, () -> new Database(source));
        context.registerBean(ProjectSchemes.class);
        context.registerBean(Plugins.class, () -> declared);
        context.registerBean(Texts.class, KeysAsTexts::new);
        context.registerBean(Fragments.class, () -> declared);
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.scan("org.mentoringpair.sandbox.events", "org.mentoringpair.sandbox.people", "org.mentoringpair.sandbox.permissions",
                "org.mentoringpair.sandbox.projects", "org.mentoringpair.sandbox.admin",
                "org.mentoringpair.sandbox.templates", "org.mentoringpair.sandbox.issuetypes");
        context.refresh();
    }

    public static PlayedJira onH2() {
        return onH2(UUID.randomUUID().toString());
    }

    /** @param name those of the same name are nodes that share a database */
    public static PlayedJira onH2(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        return new PlayedJira(source);
    }

    public static PlayedJira on(EmbeddedPostgres postgres) {
        return new PlayedJira(postgres.getPostgresDatabase());
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> all(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    public ApplicationUser person(String username) {
        return get(Accounts.class).byName(username).orElseThrow();
    }

    /** Does something as somebody who is logged in; null as somebody who is not. */
    public void as(String username, Runnable deed) {
        JiraAuthenticationContext authentication = get(JiraAuthenticationContext.class);
        authentication.setLoggedInUser(username == null ? null : person(username));
        try {
            deed.run();
        } finally {
            authentication.clearLoggedInUser();
        }
    }

    public void declare(PluginModule module) {
        declared.modules.add(module);
    }

    /** Adds a panel that everybody sees at this location. */
    public void declarePanel(String location, String html) {
        declared.panels.put(location, new RenderedPanel("some.app:panel", "", html));
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Declared implements Plugins, Fragments {
        private final List<PluginModule> modules = new ArrayList<>();
        private final Map<String, RenderedPanel> panels = new HashMap<>();

        @Override
        public List<Plugin> enabled() {
            return modules.stream().map(PluginModule::plugin).distinct().toList();
        }

        @Override
        public Optional<Plugin> plugin(String pluginKey) {
            return enabled().stream().filter(plugin -> plugin.key().equals(pluginKey)).findFirst();
        }

        @Override
        public List<PluginModule> modules(String type) {
            return modules.stream().filter(module -> module.type().equals(type)).toList();
        }

        @Override
        public Optional<PluginModule> module(String completeKey) {
            return modules.stream().filter(module -> module.completeKey().equals(completeKey)).findFirst();
        }

        @Override
        public List<RenderedPanel> panels(String location, Map<String, Object> context) {
            return Optional.ofNullable(panels.get(location)).stream().toList();
        }

        @Override
        public List<RenderedItem> items(String section, Map<String, Object> context) {
            return List.of();
        }

        @Override
        public List<RenderedSection> sections(String location, Map<String, Object> context) {
            return List.of();
        }
    }

    private static final class KeysAsTexts implements Texts {
        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return key;
        }
    }
}
