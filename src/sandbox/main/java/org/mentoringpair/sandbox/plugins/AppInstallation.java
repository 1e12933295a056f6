package org.mentoringpair.sandbox.plugins;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Takes an app's jar through the steps Jira takes: checks, bundle, Active Objects, Spring context, modules. */
@Component
public final class AppInstallation implements DisposableBean {
    private final Felix felix;
    private final PlayedModules played;
    private final JiraServices jira;
    private final PerAppServices perApp;
    private final EnabledPlugins enabled;
    private final ApplicationEventPublisher events;
    private final Map<String, InstalledPlugin> installed = new LinkedHashMap<>();
    private boolean jiraIsRegistered;

    AppInstallation(Felix felix, PlayedModules played, JiraServices jira, PerAppServices perApp,
                    EnabledPlugins enabled, ApplicationEventPublisher events) {
        this.felix = felix;
        this.played = played;
        this.jira = jira;
        this.perApp = perApp;
        this.enabled = enabled;
        this.events = events;
    }

    /**
     * An app of the same key that is there already is updated: it goes once the new jar has been found good, and what
     * it keeps in the database stays.
     *
     * @throws InstallationFailed or NotPlayed if Jira would refuse the app, or the sandbox has to
     */
    public synchronized Plugin install(Path jar) {
        registerJira();
        if (!Files.isRegularFile(jar)) {
            throw new InstallationFailed("There is no app at " + jar.toAbsolutePath() + "; is it built?");
        }
        return refusing(jar.getFileName().toString(), () -> install(felix.install(jar)));
    }

    private Plugin install(Bundle bundle) throws BundleException {
        boolean isEnabled = false;
        try {
            InstalledPlugin plugin = new InstalledPlugin(bundle, checked(bundle));
            remove(plugin.key());
            enable(plugin);
            installed.put(plugin.key(), plugin);
            isEnabled = true;
            return plugin;
        } finally {
            if (!isEnabled) {
                bundle.uninstall();
            }
        }
    }

    /** Every app that is installed, enabled or not. */
    public synchronized List<Plugin> installed() {
        return List.copyOf(installed.values());
    }

    public synchronized boolean isEnabled(String pluginKey) {
        return enabled.plugin(pluginKey).isPresent();
    }

    /** Does nothing if there is no such app or it is enabled already. */
    public synchronized void enable(String pluginKey) {
        InstalledPlugin plugin = installed.get(pluginKey);
        if (plugin != null && !isEnabled(pluginKey)) {
            refusing(pluginKey, () -> enable(plugin));
        }
    }

    /** Its modules, services and Spring context are gone afterwards; its data stay. */
    public synchronized void disable(String pluginKey) {
        if (isEnabled(pluginKey)) {
            disable(installed.get(pluginKey));
        }
    }

    /** Its classes are gone as well afterwards; its data stay. */
    public synchronized void uninstall(String pluginKey) {
        try {
            remove(pluginKey);
        } catch (BundleException e) {
            throw new IllegalStateException("The bundle of " + pluginKey + " stays", e);
        }
    }

    private void remove(String pluginKey) throws BundleException {
        disable(pluginKey);
        InstalledPlugin plugin = installed.remove(pluginKey);
        if (plugin != null) {
            plugin.bundle().uninstall();
        }
    }

    private interface Step {
        Plugin run() throws BundleException;
    }

    private static Plugin refusing(String app, Step step) {
        try {
            return step.run();
        } catch (BundleException e) {
            throw new InstallationFailed("The bundle " + app + " does not start: " + e.getMessage(), e);
        } catch (BeansException e) {
            throw new InstallationFailed("The Spring context of " + app + " does not start: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage(), e);
        }
    }

    private void registerJira() {
        if (!jiraIsRegistered) {
            jira.register();
            perApp.register();
            jiraIsRegistered = true;
        }
    }

    private Descriptor checked(Bundle bundle) {
        if (bundle.getEntry("atlassian-plugin.xml") == null) {
            throw new InstallationFailed("The jar has no atlassian-plugin.xml in its root");
        }
        Descriptor descriptor = Descriptor.read(bundle.getEntry("atlassian-plugin.xml"));
        played.check(descriptor.root());
        require(descriptor.key().equals(bundle.getHeaders().get("Atlassian-Plugin-Key")),
                "The manifest's Atlassian-Plugin-Key is not the key of atlassian-plugin.xml, " + descriptor.key());
        require(descriptor.pluginsVersion().equals("2"), "plugins-version is not 2");
        Map<String, String> params = descriptor.pluginParams();
        require("compatible".equals(params.get("atlassian-data-center-status")),
                "The param atlassian-data-center-status is not 'compatible'");
        require("true".equals(params.get("atlassian-data-center-compatible")),
                "The param atlassian-data-center-compatible is not 'true'");
        return descriptor;
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new InstallationFailed(otherwise);
        }
    }

    private Plugin enable(InstalledPlugin plugin) throws BundleException {
        boolean isEnabled = false;
        try {
            plugin.bundle().start();
            perApp.make(plugin, plugin.bundle());
            plugin.startSpring();
            enabled.add(plugin);
            events.publishEvent(new PluginEnabled(plugin));
            isEnabled = true;
            return plugin;
        } finally {
            if (!isEnabled) {
                disable(plugin);
            }
        }
    }

    private void disable(InstalledPlugin plugin) {
        enabled.remove(plugin);
        events.publishEvent(new PluginDisabled(plugin));
        plugin.stopSpring();
        perApp.forget(plugin.bundle());
        try {
            plugin.bundle().stop();
        } catch (BundleException e) {
            throw new IllegalStateException("The bundle of " + plugin.key() + " does not stop", e);
        }
    }

    @Override
    public void destroy() {
        List.copyOf(installed.keySet()).forEach(this::disable);
    }
}
