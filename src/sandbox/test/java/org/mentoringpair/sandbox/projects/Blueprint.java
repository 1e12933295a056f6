package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.atlassian.jira.project.template.hook.ConfigureData;
import com.atlassian.jira.project.template.hook.ConfigureResponse;
import com.atlassian.jira.project.template.hook.ValidateData;
import com.atlassian.jira.project.template.hook.ValidateResponse;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.ModuleResource;
import org.mentoringpair.sandbox.plugins.Plugin;
import org.mentoringpair.sandbox.plugins.PluginModule;

/** An app with one project template, whose hook does as a test says and keeps what happened to it. */
final class Blueprint implements Plugin, AddProjectHook {
    static final String TEMPLATE = "some.app:pairing-software";

    final List<Project> configured = new ArrayList<>();
    final List<String> validated = new ArrayList<>();
    String refusal = "";
    RuntimeException failure;

    PluginModule module(ModuleElement... more) {
        List<ModuleElement> children = new ArrayList<>(List.of(
                element("label", Map.of("key", "pairing.label"), ""),
                element("description", Map.of("key", "pairing.description"), ""),
                element("longDescription", Map.of("key", "pairing.long"), ""),
                element("projectTypeKey", Map.of(), "software"),
                element("icon", Map.of("location", "/pairing/icon.svg"), ""),
                new ModuleElement("add-project", Map.of(), List.of(element("hook", Map.of("class", Blueprint.class.getName()), "")), "")));
        children.addAll(List.of(more));
        return new PluginModule(this, new ModuleElement("project-blueprint",
                Map.of("key", "pairing-software", "weight", "10"), children, ""));
    }

    static ModuleElement element(String name, Map<String, String> attributes, String text) {
        return new ModuleElement(name, attributes, List.of(), text);
    }

    @Override
    public ValidateResponse validate(ValidateData data) {
        validated.add(data.projectKey());
        ValidateResponse answer = ValidateResponse.create();
        return refusal.isEmpty() ? answer : answer.addErrorMessage(refusal);
    }

    @Override
    public ConfigureResponse configure(ConfigureData data) {
        configured.add(data.project());
        if (failure != null) {
            throw failure;
        }
        return ConfigureResponse.create().setRedirect("/secure/Elsewhere.jspa");
    }

    @Override
    public String key() {
        return "some.app";
    }

    @Override
    public String name() {
        return "Some app";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<PluginModule> modules() {
        return List.of(module());
    }

    @Override
    public List<ModuleResource> resources() {
        return List.of();
    }

    @Override
    public Optional<URL> entry(String path) {
        return Optional.ofNullable(Blueprint.class.getResource("/org/mentoringpair/sandbox/" + path));
    }

    @Override
    public ClassLoader classLoader() {
        return Blueprint.class.getClassLoader();
    }

    @Override
    public Class<?> loadClass(String className) {
        return Blueprint.class;
    }

    @Override
    public List<Class<?>> classesBelow(String packageName) {
        return List.of();
    }

    @Override
    public <T> T create(Class<T> type) {
        return type.cast(this);
    }

    @Override
    public <T> Optional<T> bean(Class<T> type) {
        return Optional.empty();
    }
}
