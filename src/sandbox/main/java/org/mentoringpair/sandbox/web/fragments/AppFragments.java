package org.mentoringpair.sandbox.web.fragments;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.i18n.Texts;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.mentoringpair.sandbox.templates.AppTemplates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The fragments that the enabled apps declare. */
@Component
final class AppFragments implements Fragments {
    private static final Logger log = LoggerFactory.getLogger(AppFragments.class);

    private final Plugins plugins;
    private final AppTemplates templates;
    private final ModuleViews views;
    private final Texts texts;
    private final FragmentContext surroundings;
    private final JiraAuthenticationContext authentication;

    AppFragments(Plugins plugins, AppTemplates templates, ModuleViews views, Texts texts, FragmentContext surroundings,
                 JiraAuthenticationContext authentication) {
        this.plugins = plugins;
        this.templates = templates;
        this.views = views;
        this.texts = texts;
        this.surroundings = surroundings;
        this.authentication = authentication;
    }

    @Override
    public List<RenderedPanel> panels(String location, Map<String, Object> given) {
        Map<String, Object> context = surroundings.around(given);
        return at("web-panel", "location", location)
                .flatMap(module -> panel(module, context))
                .toList();
    }

    @Override
    public List<RenderedItem> items(String section, Map<String, Object> given) {
        Map<String, Object> context = surroundings.around(given);
        return at("web-item", "section", section)
                .filter(module -> new Conditions(module).hold(context))
                .map(module -> item(module, context))
                .toList();
    }

    @Override
    public List<RenderedSection> sections(String location, Map<String, Object> given) {
        Map<String, Object> context = surroundings.around(given);
        return at("web-section", "location", location)
                .filter(module -> new Conditions(module).hold(context))
                .map(module -> new RenderedSection(module.key(), label(module), items(location + "/" + module.key(), given)))
                .toList();
    }

    private Stream<PluginModule> at(String type, String attribute, String place) {
        return plugins.modules(type).stream()
                .filter(module -> module.attribute(attribute).equals(place))
                .sorted(Comparator.comparingInt(PluginModule::weight));
    }

    private Stream<RenderedPanel> panel(PluginModule module, Map<String, Object> context) {
        try {
            return new Conditions(module).hold(context)
                    ? Stream.of(new RenderedPanel(module.completeKey(), label(module), views.html(module, context)))
                    : Stream.empty();
        } catch (NotPlayed notPlayed) {
            throw notPlayed;
        } catch (Exception failure) {
            // an edge of the host, as in Jira: what fails in one app's panel must not take the page of everybody with it
            log.error("The panel {} cannot be shown", module.completeKey(), failure);
            return Stream.of(new RenderedPanel(module.completeKey(), "", ModuleViews.errorBox(module)));
        }
    }

    private RenderedItem item(PluginModule module, Map<String, Object> given) {
        Map<String, Object> context = ModuleViews.provided(module, given);
        ModuleElement link = module.child("link")
                .orElseThrow(() -> new NotPlayed("web-item " + module.completeKey() + " without a link", AppFragments.class));
        return new RenderedItem(module.completeKey(), evaluated(module, link.attribute("linkId"), context), label(module),
                url(module, link, context), module.child("styleClass").map(ModuleElement::text).orElse(""), module.params());
    }

    private String url(PluginModule module, ModuleElement link, Map<String, Object> context) {
        String url = evaluated(module, link.text(), context);
        String contextPath = ((HttpServletRequest) context.get("request")).getContextPath();
        return url.startsWith("/") && !link.attribute("absolute").equals("true") ? contextPath + url : url;
    }

    private String evaluated(PluginModule module, String template, Map<String, Object> context) {
        try {
            return template.contains("$") || template.contains("#")
                    ? templates.evaluate(module.plugin(), template, context).trim()
                    : template.trim();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String label(PluginModule module) {
        return module.child("label")
                .map(label -> label.has("key") ? texts.text(authentication.getLocale(), label.attribute("key")) : label.text())
                .orElse("");
    }
}
