package org.mentoringpair.sandbox.web.fragments;

import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.plugins.ModuleResource;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.templates.AppTemplates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What modules of apps show: their {@code view} resource, with what their context provider gives it. */
@Component
public final class ModuleViews {
    private static final Logger log = LoggerFactory.getLogger(ModuleViews.class);

    private final AppTemplates templates;

    ModuleViews(AppTemplates templates) {
        this.templates = templates;
    }

    /** Whether the conditions of a module that is about nothing in particular hold. */
    public boolean isShown(PluginModule module) {
        return new Conditions(module).hold(Map.of());
    }

    /** The view of a module that is about nothing in particular; empty where it has none, Jira's error box where it fails. */
    public String htmlIfAny(PluginModule module) {
        try {
            return module.resources().stream().anyMatch(resource -> resource.name().equals("view")) ? html(module, Map.of()) : "";
        } catch (NotPlayed notPlayed) {
            throw notPlayed;
        } catch (Exception failure) {
            // an edge of the host, as in Jira: what fails in one app's item must not take the page of everybody with it
            log.error("{} cannot be shown", module.completeKey(), failure);
            return errorBox(module);
        }
    }

    String html(PluginModule module, Map<String, Object> context) throws IOException {
        Optional<ModuleResource> found = module.resources().stream()
                .filter(resource -> resource.name().equals("view") && resource.type().equals("velocity")).findFirst();
        ModuleResource view = found.orElseThrow(() -> new NotPlayed(module.type() + " " + module.completeKey() + " without a view of type velocity", ModuleViews.class));
        Map<String, Object> model = provided(module, context);
        if (view.location().isEmpty()) {
            return templates.evaluate(module.plugin(), view.text(), model);
        }
        StringWriter written = new StringWriter();
        templates.render(module.plugin(), view.location(), model, written);
        return written.toString();
    }

    static Map<String, Object> provided(PluginModule module, Map<String, Object> context) {
        Map<String, Object> model = new HashMap<>(context);
        module.child("context-provider").ifPresent(element -> {
            ContextProvider provider = module.create(element, ContextProvider.class);
            provider.init(element.params());
            model.putAll(provider.getContextMap(context));
        });
        return model;
    }

    static String errorBox(PluginModule module) {
        return "<div class=\"aui-message aui-message-error\"><p>Error rendering '" + module.completeKey()
                + "'. Please contact your Jira administrators.</p></div>";
    }
}
