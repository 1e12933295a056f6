package org.mentoringpair.sandbox.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.plugins.InstallationFailed;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.PerApp;
import org.mentoringpair.sandbox.plugins.Plugin;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Gives every app with an {@code ao} module its tables, when it is enabled, and Active Objects on them. */
@Component
final class AppDatabase implements PerApp<ActiveObjects> {
    private final Database database;
    private final ObjectProvider<DatabaseProvider.SqlListener> listeners;

    AppDatabase(Database database, ObjectProvider<DatabaseProvider.SqlListener> listeners) {
        this.database = database;
        this.listeners = listeners;
    }

    @Override
    public Class<ActiveObjects> type() {
        return ActiveObjects.class;
    }

    @Override
    public ActiveObjects serviceFor(Plugin plugin) {
        List<PluginModule> modules = plugin.modules().stream().filter(module -> module.type().equals("ao")).toList();
        if (modules.isEmpty()) {
            return new NoTables(plugin.key()).activeObjects();
        }
        if (modules.size() > 1) {
            throw new InstallationFailed("An app has one ao module at most; " + plugin.key() + " has " + modules.size());
        }
        PluginModule module = modules.get(0);
        String namespace = module.attribute("namespace").isEmpty() ? plugin.key() : module.attribute("namespace");
        List<Class<? extends RawEntity<?>>> entities = module.children("entity").stream().map(ModuleElement::text)
                .<Class<? extends RawEntity<?>>>map(name -> entity(plugin, name)).toList();
        return open(TableNames.ofNamespace(namespace), entities);
    }

    /** All entities in one call: Active Objects drops the foreign keys of tables that a later call does not name. */
    @SuppressWarnings("unchecked")
    ActiveObjects open(TableNames names, List<Class<? extends RawEntity<?>>> entities) {
        try {
            DatabaseProvider provider = provider(database.dataSource());
            listeners.forEach(provider::addSqlListener);
            EntityManager manager = new EntityManager(provider, configuration(names));
            manager.migrate(entities.toArray(Class[]::new));
            return new JoinedActiveObjects(manager, database);
        } catch (SQLException e) {
            throw new InstallationFailed("Active Objects cannot make its tables: " + e.getMessage(), e);
        } catch (ActiveObjectsException | UncheckedExecutionException e) {
            // the second wraps the first where Active Objects looks an entity up in its cache
            throw new InstallationFailed("Active Objects refuses an entity: " + NestedExceptionUtils.getMostSpecificCause(e).getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(Plugin plugin, String name) {
        Class<?> type = plugin.loadClass(name);
        if (!RawEntity.class.isAssignableFrom(type)) {
            throw new InstallationFailed("ao: not an entity: " + name);
        }
        return (Class<? extends RawEntity<?>>) type;
    }

    private static DatabaseProvider provider(DataSource source) throws SQLException {
        DisposableDataSource disposable = KeptOpen.of(source);
        try (Connection connection = source.getConnection()) {
            return switch (connection.getMetaData().getDatabaseProductName()) {
                case "H2" -> new H2DatabaseProvider(disposable);
                case "PostgreSQL" -> new PostgreSQLDatabaseProvider(disposable, "public");
                default -> throw new InstallationFailed("The sandbox runs on H2 and PostgreSQL, not on "
                        + connection.getMetaData().getDatabaseProductName());
            };
        }
    }

    private static EntityManagerConfiguration configuration(TableNames names) {
        return new EntityManagerConfiguration() {
            @Override
            public boolean useWeakCache() {
                return true;
            }

            @Override
            public NameConverters getNameConverters() {
                return names.converters();
            }

            @Override
            public SchemaConfiguration getSchemaConfiguration() {
                return (table, caseSensitive) -> names.owns(table);
            }

            @Override
            public EntityInfoResolverFactory getEntityInfoResolverFactory() {
                return new CachingEntityInfoResolverFactory();
            }
        };
    }
}
