package org.mentoringpair.sandbox.admin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.plugins.AppInstallation;
import org.mentoringpair.sandbox.projects.Administering;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The installed apps, with buttons to disable, enable and uninstall each. */
@Component
final class ManageAppsPage extends AdministrationPage {
    private static final String ADDRESS = "/plugins/servlet/upm";

    /** Asked for late, as what installs apps is made after the pages. */
    private final ObjectProvider<AppInstallation> apps;

    ManageAppsPage(Administering administering, ObjectProvider<AppInstallation> apps) {
        super(administering);
        this.apps = apps;
    }

    /** What the template shows of one app. */
    public record App(String key, String name, String version, boolean enabled) {
    }

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS);
    }

    @Override
    void administer(Visit visit) throws IOException {
        if (!visit.isPost()) {
            visit.show("Manage apps", "admin/apps.vm", Map.of("apps", apps()));
            return;
        }
        String key = visit.parameter("app");
        if (apps().stream().noneMatch(app -> app.key().equals(key))) {
            visit.notFound("There is no app with the key " + key + ".");
            return;
        }
        switch (visit.parameter("do")) {
            case "disable" -> apps.getObject().disable(key);
            case "enable" -> apps.getObject().enable(key);
            case "uninstall" -> apps.getObject().uninstall(key);
            default -> {
                visit.notFound("An app can be disabled, enabled and uninstalled.");
                return;
            }
        }
        visit.redirect(ADDRESS);
    }

    private List<App> apps() {
        AppInstallation installation = apps.getObject();
        return installation.installed().stream()
                .map(plugin -> new App(plugin.key(), plugin.name(), plugin.version(), installation.isEnabled(plugin.key()))).toList();
    }
}
