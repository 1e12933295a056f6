package org.mentoringpair.sandbox.projects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.i18n.Texts;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.springframework.stereotype.Component;

/** What a project can be made from: Jira's own templates and the {@code project-blueprint} modules of apps. */
@Component
final class ProjectTemplates {
    private static final Set<String> KNOWN = Set.of(
            "label", "description", "longDescription", "projectTypeKey", "icon", "backgroundIcon", "add-project", "resource");
    static final List<ProjectTemplate> OF_JIRA = List.of(
            new ProjectTemplate("com.pyxis.greenhopper.jira:basic-software-development-template", "software", 30,
                    "Basic software development", "Track development tasks and bugs.", "", null),
            new ProjectTemplate("com.atlassian.jira-core-project-templates:jira-core-task-management", "business", 30,
                    "Task management", "Quickly organise and assign simple tasks for you and your team.", "", null));

    private final Plugins plugins;
    private final Texts texts;

    ProjectTemplates(Plugins plugins, Texts texts) {
        this.plugins = plugins;
        this.texts = texts;
    }

    /** In the order of the dialog: by type, then by weight. */
    List<ProjectTemplate> all(Locale locale) {
        List<ProjectTemplate> all = new ArrayList<>(OF_JIRA);
        plugins.modules("project-blueprint").forEach(module -> all.add(template(module, locale)));
        all.sort(Comparator.comparing(ProjectTemplate::type).reversed().thenComparing(ProjectTemplate::weight));
        return all;
    }

    Optional<ProjectTemplate> find(String key, Locale locale) {
        return all(locale).stream().filter(template -> template.key().equals(key)).findFirst();
    }

    private ProjectTemplate template(PluginModule module, Locale locale) {
        module.element().children().stream().map(ModuleElement::name).filter(name -> !KNOWN.contains(name)).findFirst()
                .ifPresent(name -> {
                    throw new NotPlayed("project-blueprint/" + name + " of " + module.completeKey(), ProjectTemplates.class);
                });
        String type = module.child("projectTypeKey").map(ModuleElement::text).orElse("business");
        return new ProjectTemplate(module.completeKey(), type, module.weight(), text(module, "label", locale),
                text(module, "description", locale), text(module, "longDescription", locale), module);
    }

    private String text(PluginModule module, String child, Locale locale) {
        return module.child(child).map(element -> texts.text(locale, element.attribute("key"))).orElse("");
    }
}
