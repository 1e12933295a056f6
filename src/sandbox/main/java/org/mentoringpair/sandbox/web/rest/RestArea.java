package org.mentoringpair.sandbox.web.rest;

import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.glassfish.jersey.server.ResourceConfig;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.plugins.PluginDisabled;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.mentoringpair.sandbox.web.Address;
import org.mentoringpair.sandbox.web.Area;
import org.mentoringpair.sandbox.web.FailurePage;
import org.mentoringpair.sandbox.web.Visitor;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everything below {@code /rest}: apps at {@code /rest/<path>/<version>} or {@code latest}, and Jira's own API. */
@Component
@Order(20)
final class RestArea implements Area {
    /** The versions of Jira's own APIs that are played, newest alone. */
    private static final Map<String, String> OF_JIRA = Map.of("api", "2", "auth", "1", "dashboards", "1.0");
    /** Further roots that Jira or its bundled apps have. */
    private static final Set<String> ALSO_IN_JIRA = Set.of("agile", "greenhopper", "gadget", "gadgets", "plugins",
            "applinks", "project-templates", "projects", "webhooks", "webResources", "wrm", "issueNav", "quickedit", "menu",
            "activity-stream", "audit", "auditing", "analytics", "tinymce", "helptips", "pat", "oauth2", "mywork", "inline-create");

    private final Plugins plugins;
    private final RestResources resources;
    private final FailurePage failures;
    private final Map<String, RestMount> mounts = new ConcurrentHashMap<>();

    RestArea(Plugins plugins, RestResources resources, FailurePage failures) {
        this.plugins = plugins;
        this.resources = resources;
        this.failures = failures;
    }

    @Override
    public boolean covers(String path) {
        return path.equals("/rest") || path.startsWith("/rest/");
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response, Visitor visitor) throws Exception {
        String path = Address.of(request);
        Optional<PluginModule> module = plugins.modules("rest").stream().filter(it -> prefix(it, path).isPresent()).findFirst();
        if (module.isPresent()) {
            mounted(module.get().completeKey(), () -> resources.of(module.get()), request)
                    .answer(prefix(module.get(), path).orElseThrow(), request, response);
            return;
        }
        String root = path.split("/", 4).length > 2 ? path.split("/", 4)[2] : "";
        Optional<String> prefix = Optional.ofNullable(OF_JIRA.get(root)).flatMap(version -> prefix("/" + root, version, path));
        if (prefix.isPresent()) {
            mounted(root, () -> resources.ofJira(root), request).answer(prefix.get(), request, response);
        } else if (OF_JIRA.containsKey(root) || ALSO_IN_JIRA.contains(root)) {
            throw new NotPlayed(request.getMethod() + " " + path, JiraRest.class);
        } else {
            failures.show(404, "There is no REST resource at " + path, request, response);
        }
    }

    @EventListener
    public void forget(PluginDisabled disabled) {
        disabled.plugin().modules().forEach(module -> Optional.ofNullable(mounts.remove(module.completeKey())).ifPresent(RestMount::close));
        // Jackson remembers the classes it has written, for everybody
        TypeFactory.defaultInstance().clearCache();
    }

    /** Made at the first request: Jersey takes longer to start than everything else here. */
    private RestMount mounted(String key, Supplier<ResourceConfig> config, HttpServletRequest request) {
        return mounts.computeIfAbsent(key, unused -> mount(config.get(), request));
    }

    private static RestMount mount(ResourceConfig config, HttpServletRequest request) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(RestArea.class.getClassLoader());
        try {
            return new RestMount(config, request.getServletContext());
        } catch (ServletException failure) {
            throw new IllegalStateException("A REST API does not start", failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Optional<String> prefix(PluginModule module, String path) {
        return prefix(module.attribute("path"), module.attribute("version"), path);
    }

    /** The part of the path that leads to this API, by its version or as the latest. */
    private static Optional<String> prefix(String root, String version, String path) {
        String below = "/rest" + (root.startsWith("/") ? root : "/" + root);
        for (String each : new String[]{version, "latest"}) {
            String prefix = below + "/" + each;
            if (path.equals(prefix) || path.startsWith(prefix + "/")) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }
}
