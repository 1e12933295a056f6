package org.mentoringpair.sandbox.web.resources;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentoringpair.sandbox.i18n.Texts;
import org.mentoringpair.sandbox.plugins.ModuleResource;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.mentoringpair.sandbox.web.Address;
import org.mentoringpair.sandbox.web.Area;
import org.mentoringpair.sandbox.web.FailurePage;
import org.mentoringpair.sandbox.web.Visitor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Files at {@code /download/resources/<module>/<name>}, for everybody, as in Jira: those of an app's modules, those of
 * AUI, and the style sheets, scripts and pictures that lie beside the sandbox's own templates.
 */
@Component
@Order(10)
final class ResourceArea implements Area {
    static final String AUI = "com.atlassian.auiplugin:aui";
    /** Followed by the name of a package of the sandbox. */
    static final String SANDBOX = "org.mentoringpair.sandbox:";

    private static final Pattern ADDRESS = Pattern.compile("/download/resources/([\\w.-]+:[\\w.-]+)/([\\w./-]+)");
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml", "png", "image/png", "gif", "image/gif", "jpg", "image/jpeg",
            "woff", "font/woff", "woff2", "font/woff2", "ttf", "font/ttf");

    private final Plugins plugins;
    private final Texts texts;
    private final JiraAuthenticationContext authentication;
    private final FailurePage failures;

    ResourceArea(Plugins plugins, Texts texts, JiraAuthenticationContext authentication, FailurePage failures) {
        this.plugins = plugins;
        this.texts = texts;
        this.authentication = authentication;
        this.failures = failures;
    }

    static String url(String contextPath, String completeKey, String name) {
        return contextPath + "/download/resources/" + completeKey + "/" + name;
    }

    @Override
    public boolean covers(String path) {
        return path.startsWith("/download/resources/");
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response, Visitor visitor) throws IOException {
        Matcher address = ADDRESS.matcher(Address.of(request));
        String type = TYPES.get(extension(Address.of(request)));
        if (!address.matches() || type == null || address.group(2).contains("..")) {
            failures.show(404, "There is no such file.", request, response);
            return;
        }
        Optional<URL> file = find(address.group(1), address.group(2));
        if (file.isEmpty()) {
            failures.show(404, "There is no such file.", request, response);
            return;
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", address.group(1).equals(AUI) ? "public, max-age=86400" : "no-cache");
        try (InputStream in = file.get().openStream()) {
            response.getOutputStream().write(translated(address.group(1), extension(address.group(2)), in.readAllBytes()));
        }
    }

    private Optional<URL> find(String completeKey, String name) {
        if (completeKey.equals(AUI)) {
            return Optional.ofNullable(ResourceArea.class.getResource("aui/" + name));
        }
        if (completeKey.startsWith(SANDBOX)) {
            String folder = completeKey.substring(SANDBOX.length()).replace('.', '/');
            return Optional.ofNullable(ResourceArea.class.getResource("/org/mentoringpair/sandbox/" + folder + "/" + name));
        }
        return plugins.module(completeKey).flatMap(module -> module.resources().stream()
                .filter(resource -> resource.type().equals("download"))
                .flatMap(resource -> location(resource, name).stream())
                .flatMap(location -> module.plugin().entry(location).stream())
                .findFirst());
    }

    /** A resource whose name ends in a slash stands for a whole folder. */
    private static Optional<String> location(ModuleResource resource, String name) {
        String root = resource.location().startsWith("/") ? resource.location().substring(1) : resource.location();
        if (resource.name().endsWith("/") && name.startsWith(resource.name())) {
            return Optional.of(root + name.substring(resource.name().length()));
        }
        return resource.name().equals(name) ? Optional.of(root) : Optional.empty();
    }

    private byte[] translated(String completeKey, String extension, byte[] content) {
        Optional<PluginModule> module = plugins.module(completeKey);
        if (module.isEmpty() || !TranslatedScript.isAskedFor(module.get(), extension)) {
            return content;
        }
        String script = new String(content, StandardCharsets.UTF_8);
        return TranslatedScript.of(script, key -> texts.text(authentication.getLocale(), key)).getBytes(StandardCharsets.UTF_8);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
