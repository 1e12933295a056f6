package org.mentoringpair.sandbox.plugins;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What installs apps, with as much of Jira around it as a test needs. */
public final class PluginHost implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public PluginHost with(Class<?>... components) {
        context.register(components);
        return this;
    }

    public <T> PluginHost with(Class<T> type, Supplier<T> bean) {
        context.registerBean(type, bean);
        return this;
    }

    public PluginHost start() {
        context.register(Felix.class, ExportedPackages.class, PlayedModules.class, JiraServices.class, PerAppServices.class,
                EnabledPlugins.class, AppInstallation.class);
        context.refresh();
        return this;
    }

    public Plugin install(Path jar) {
        return context.getBean(AppInstallation.class).install(jar);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
