package org.mentoringpair.sandbox.web.resources;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Jira's look: AUI where the build could fetch it, and the sandbox's own style sheet for what AUI lacks. */
@Component
final class Look {
    private static final Logger log = LoggerFactory.getLogger(Look.class);
    private static final List<String> AUI = List.of("aui-prototyping.css", "jquery.js", "aui-prototyping.js");

    private final boolean hasAui;

    Look() {
        this(Look.class.getResource("aui/aui-prototyping.css") != null);
    }

    Look(boolean hasAui) {
        this.hasAui = hasAui;
        if (!hasAui) {
            log.warn("Pages are plain: AUI was not fetched when the sandbox was built. It needs npm and its registry; build again.");
        }
    }

    String html(String contextPath) {
        StringBuilder html = new StringBuilder();
        if (hasAui) {
            AUI.forEach(file -> html.append(RequiredOnPage.tag(ResourceArea.url(contextPath, ResourceArea.AUI, file))));
        }
        // after AUI, which would take it for a module loader of another kind, and before the scripts of apps
        for (String file : List.of("sandbox.css", "amd.js")) {
            html.append(RequiredOnPage.tag(ResourceArea.url(contextPath, ResourceArea.SANDBOX + "web", file)));
        }
        return html.toString();
    }
}
