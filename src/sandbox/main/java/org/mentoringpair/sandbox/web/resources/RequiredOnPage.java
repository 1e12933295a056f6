package org.mentoringpair.sandbox.web.resources;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.web.PageHead;
import org.springframework.stereotype.Component;

/** Collects what is required while a page is made on this thread, and writes it into the head of the page. */
@Component
final class RequiredOnPage implements PageBuilderService, PageHead {
    private record Required(Set<String> modules, Set<String> contexts) {
    }

    private final ThreadLocal<Required> required =
            ThreadLocal.withInitial(() -> new Required(new LinkedHashSet<>(), new LinkedHashSet<>()));
    private final WebResources resources;
    private final Look look;

    RequiredOnPage(WebResources resources, Look look) {
        this.resources = resources;
        this.look = look;
    }

    @Override
    public WebResourceAssembler assembler() {
        return OnThisThread::new;
    }

    @Override
    public String html(String contextPath, List<String> contexts) {
        Required now = required.get();
        now.contexts().addAll(contexts);
        StringBuilder html = new StringBuilder(look.html(contextPath));
        for (PluginModule module : resources.inOrder(now.modules(), now.contexts())) {
            module.resources().stream().filter(resource -> resource.type().equals("download"))
                    .forEach(resource -> html.append(tag(ResourceArea.url(contextPath, module.completeKey(), resource.name()))));
        }
        return html.toString();
    }

    @Override
    public void forget() {
        required.remove();
    }

    /** A style sheet or a script; an image is there to be referred to, and is loaded by whatever refers to it. */
    static String tag(String url) {
        String file = url.replaceAll("\\?.*", "");
        if (file.endsWith(".css")) {
            return "<link rel=\"stylesheet\" href=\"" + url + "\">\n";
        }
        return file.endsWith(".js") ? "<script src=\"" + url + "\" defer></script>\n" : "";
    }

    private final class OnThisThread implements RequiredResources {
        @Override
        public RequiredResources requireWebResource(String moduleCompleteKey) {
            required.get().modules().add(moduleCompleteKey);
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            required.get().contexts().add(context);
            return this;
        }
    }
}
