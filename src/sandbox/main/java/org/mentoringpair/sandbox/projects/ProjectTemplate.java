package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.project.template.hook.AddProjectHook;
import java.net.URL;
import java.util.Optional;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.PluginModule;

/**
 * One card of the Create project dialog.
 *
 * @param key    the complete key of its module, which REST calls {@code projectTemplateKey}
 * @param type   {@code software} or {@code business}
 * @param module null for the templates of Jira itself
 */
public record ProjectTemplate(String key, String type, int weight, String label, String description, String longDescription,
                              PluginModule module) {
    /** Whether the app gave the card a picture; one that its jar lacks is broken, as in Jira. */
    public boolean hasIcon() {
        return module != null && module.child("icon").isPresent();
    }

    Optional<URL> icon() {
        if (module == null) {
            return Optional.empty();
        }
        return module.child("icon").map(icon -> icon.attribute("location").replaceFirst("^/", "")).flatMap(module.plugin()::entry);
    }

    /** The app's hook, made anew for every project. */
    Optional<AddProjectHook> hook() {
        if (module == null) {
            return Optional.empty();
        }
        return module.child("add-project").flatMap(this::hookOf);
    }

    private Optional<AddProjectHook> hookOf(ModuleElement addProject) {
        if (addProject.child("descriptor").isPresent()) {
            throw new NotPlayed("add-project/descriptor of project-blueprint " + key, ProjectTemplate.class);
        }
        return addProject.child("hook").map(hook -> module.create(hook, AddProjectHook.class));
    }
}
