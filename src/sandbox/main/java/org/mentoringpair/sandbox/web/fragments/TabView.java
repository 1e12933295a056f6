package org.mentoringpair.sandbox.web.fragments;

import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.plugins.ModuleResource;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.templates.AppTemplates;

/** Renders the view of one tab's entries. */
record TabView(PluginModule module, AppTemplates templates) implements IssueTabPanelModuleDescriptor {
    @Override
    public String view(Map<?, ?> context) {
        ModuleResource view = module.resources().stream()
                .filter(resource -> resource.name().equals("view") && resource.type().equals("velocity")).findFirst()
                .orElseThrow(() -> new NotPlayed("issue-tabpanel " + module.completeKey() + " without a view of type velocity", TabView.class));
        Map<String, Object> model = new HashMap<>();
        context.forEach((name, value) -> model.put(String.valueOf(name), value));
        StringWriter written = new StringWriter();
        try {
            templates.render(module.plugin(), view.location(), model, written);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return written.toString();
    }
}
