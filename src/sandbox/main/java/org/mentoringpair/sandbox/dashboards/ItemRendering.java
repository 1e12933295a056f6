package org.mentoringpair.sandbox.dashboards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.web.fragments.ModuleViews;
import org.springframework.stereotype.Component;

/** Makes what a dashboard shows of an item; of one whose app is gone, or whose conditions do not hold, nothing. */
@Component
final class ItemRendering {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Gadgets gadgets;
    private final ModuleViews views;

    ItemRendering(Gadgets gadgets, ModuleViews views) {
        this.gadgets = gadgets;
        this.views = views;
    }

    Optional<ShownItem> shown(Item item) {
        return gadgets.module(item.moduleKey()).map(module -> shown(item, module));
    }

    private ShownItem shown(Item item, PluginModule module) {
        String amdModule = module.child("amd-module").map(ModuleElement::text).orElse("");
        String html = views.htmlIfAny(module);
        if (amdModule.isEmpty() && html.isEmpty()) {
            throw new NotPlayed("dashboard-item " + module.completeKey() + " with neither amd-module nor view", ItemRendering.class);
        }
        return new ShownItem(item.id(), gadgets.gadget(module).title(), amdModule, module.attribute("configurable").equals("true"), json(item), html);
    }

    private static String json(Item item) {
        try {
            return JSON.writeValueAsString(item.preferences());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
