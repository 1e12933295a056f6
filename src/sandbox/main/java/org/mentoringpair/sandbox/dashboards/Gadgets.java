package org.mentoringpair.sandbox.dashboards;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.sandbox.i18n.Texts;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.mentoringpair.sandbox.web.fragments.ModuleViews;
import org.springframework.stereotype.Component;

/** The {@code dashboard-item} modules of the enabled apps whose conditions hold for whoever looks. */
@Component
final class Gadgets {
    private final Plugins plugins;
    private final ModuleViews views;
    private final Texts texts;
    private final JiraAuthenticationContext authentication;

    Gadgets(Plugins plugins, ModuleViews views, Texts texts, JiraAuthenticationContext authentication) {
        this.plugins = plugins;
        this.views = views;
        this.texts = texts;
        this.authentication = authentication;
    }

    List<Gadget> offered() {
        return plugins.modules("dashboard-item").stream().filter(views::isShown).map(this::gadget).toList();
    }

    Optional<PluginModule> module(String completeKey) {
        return plugins.module(completeKey).filter(module -> module.type().equals("dashboard-item")).filter(views::isShown);
    }

    Gadget gadget(PluginModule module) {
        Optional<ModuleElement> definition = module.child("definition");
        return new Gadget(module.completeKey(), text(definition.flatMap(it -> it.child("title"))), text(module.child("description")),
                definition.flatMap(it -> it.child("author")).flatMap(it -> it.child("name")).map(ModuleElement::text).orElse(""),
                definition.flatMap(it -> it.child("thumbnail")).map(it -> it.attribute("location")).orElse(""));
    }

    private String text(Optional<ModuleElement> element) {
        return element.map(it -> it.has("key") ? texts.text(authentication.getLocale(), it.attribute("key")) : it.text()).orElse("");
    }
}
