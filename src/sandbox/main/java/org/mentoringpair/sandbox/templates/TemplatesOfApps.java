package org.mentoringpair.sandbox.templates;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mentoringpair.sandbox.plugins.PerApp;
import org.mentoringpair.sandbox.plugins.Plugin;
import org.mentoringpair.sandbox.plugins.PluginDisabled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One engine per app: its own templates, its own allowlist. */
@Component
final class TemplatesOfApps implements AppTemplates, PerApp<TemplateRenderer> {
    private final Map<String, TemplateEngine> engines = new ConcurrentHashMap<>();

    @Override
    public void render(Plugin plugin, String location, Map<String, Object> model, Writer out) throws IOException {
        engine(plugin).render(location, model, out);
    }

    @Override
    public String evaluate(Plugin plugin, String template, Map<String, Object> model) throws IOException {
        StringWriter written = new StringWriter();
        engine(plugin).evaluate(template, model, written);
        return written.toString();
    }

    @Override
    public Class<TemplateRenderer> type() {
        return TemplateRenderer.class;
    }

    /** Made at installation, so that a wrong allowlist is refused then and not at the first page. */
    @Override
    public TemplateRenderer serviceFor(Plugin plugin) {
        engine(plugin);
        return (template, model, out) -> render(plugin, template, model, out);
    }

    @EventListener
    public void forget(PluginDisabled disabled) {
        engines.remove(disabled.plugin().key());
    }

    private TemplateEngine engine(Plugin plugin) {
        return engines.computeIfAbsent(plugin.key(), key -> TemplateEngine.restricted(
                location -> plugin.entry(location.startsWith("/") ? location.substring(1) : location).orElse(null),
                MethodAllowlist.of(plugin)));
    }
}
