package org.mentoringpair.sandbox.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.web.fragments.Fragments;
import org.mentoringpair.sandbox.web.fragments.RenderedItem;
import org.mentoringpair.sandbox.web.fragments.RenderedSection;
import org.springframework.stereotype.Component;

/** What apps add to the header of every page and to the menu of the administration. */
@Component
public final class Header {
    /** A link of the header; it opens a menu where an app declares sections at the link's id. */
    public record Entry(RenderedItem item, List<RenderedSection> menu) {
        public RenderedItem getItem() {
            return item;
        }

        public List<RenderedSection> getMenu() {
            return menu;
        }
    }

    private final Fragments fragments;
    private final GlobalPermissionManager permissions;

    Header(Fragments fragments, GlobalPermissionManager permissions) {
        this.fragments = fragments;
        this.permissions = permissions;
    }

    List<Entry> entries(HttpServletRequest request) {
        Map<String, Object> context = Map.of("request", request);
        return fragments.items("system.top.navigation.bar", context).stream()
                .map(item -> new Entry(item, item.id().isEmpty() ? List.of() : fragments.sections(item.id(), context)))
                .toList();
    }

    /** The sections of the administration's menu that apps fill. */
    List<RenderedSection> administration(HttpServletRequest request) {
        return List.of("admin_plugins_menu", "top_system_section").stream()
                .flatMap(place -> sections(place, Map.of("request", request)).stream())
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    boolean isAdministrator(Visitor visitor) {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, visitor.user());
    }

    /** Also links that lie in the place itself and not in a section of it. */
    private List<RenderedSection> sections(String place, Map<String, Object> context) {
        List<RenderedSection> all = new ArrayList<>(fragments.sections(place, context));
        List<RenderedItem> loose = fragments.items(place, context);
        if (!loose.isEmpty()) {
            all.add(new RenderedSection(place, "", loose));
        }
        return all;
    }
}
