package org.mentoringpair.sandbox.plugins;

import java.nio.file.Files;
import java.nio.file.Path;
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

    /** @throws InstallationFailed or NotPlayed if Jira would refuse the app, or the sandbox has to */
    public synchronized Plugin install(Path jar) {
        registerJira();
        if (!Files.isRegularFile(jar)) {
            throw new InstallationFailed("There is no app at " + jar.toAbsolutePath() + "; is it built?");
        }
        try {
            return install(felix.context().installBundle(jar.toUri().toString()));
        } catch (BundleException e) {
            throw new InstallationFailed("The bundle " + jar.getFileName() + " does not start: " + e.getMessage(), e);
        } catch (BeansException e) {
            throw new InstallationFailed("The Spring context of " + jar.getFileName() + " does not start: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage(), e);
        }
    }

    private Plugin install(Bundle bundle) throws BundleException {
        boolean isEnabled = false;
        try {
            InstalledPlugin plugin = new InstalledPlugin(bundle, checked(bundle));
            bundle.start();
            enable(plugin, bundle);
            isEnabled = true;
            return plugin;
        } finally {
            if (!isEnabled) {
                bundle.uninstall();
            }
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

    private void enable(InstalledPlugin plugin, Bundle bundle) {
        perApp.make(plugin, bundle);
        plugin.startSpring();
        enabled.add(plugin);
        events.publishEvent(new PluginEnabled(plugin));
    }

    @Override
    public void destroy() {
        for (Plugin plugin : enabled.enabled()) {
            enabled.remove(plugin);
            events.publishEvent(new PluginDisabled(plugin));
            ((InstalledPlugin) plugin).stopSpring();
        }
    }
}
