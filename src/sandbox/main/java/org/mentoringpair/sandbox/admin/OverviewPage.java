package org.mentoringpair.sandbox.admin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.projects.Administering;
import org.mentoringpair.sandbox.web.Visit;
import org.mentoringpair.sandbox.web.fragments.Fragments;
import org.mentoringpair.sandbox.web.fragments.RenderedItem;
import org.mentoringpair.sandbox.web.fragments.RenderedSection;
import org.springframework.stereotype.Component;

/** Where administration begins: Jira's own pages and the sections that apps add. */
@Component
final class OverviewPage extends AdministrationPage {
    /** The menus of Jira's administration to which apps add sections, or items of a section of Jira's. */
    private static final List<String> MENUS = List.of("admin_plugins_menu", "system.admin", "top_system_section");

    private final Fragments fragments;

    OverviewPage(Administering administering, Fragments fragments) {
        super(administering);
        this.fragments = fragments;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/admin/ViewApplicationProperties.jspa", "/secure/project/ViewProjects.jspa");
    }

    @Override
    void administer(Visit visit) throws IOException {
        Map<String, Object> context = Map.of("request", visit.request());
        List<RenderedSection> sections = new ArrayList<>();
        for (String menu : MENUS) {
            List<RenderedItem> items = fragments.items(menu, context);
            if (!items.isEmpty()) {
                sections.add(new RenderedSection(menu, "", items));
            }
            sections.addAll(fragments.sections(menu, context));
        }
        visit.show("Administration", "admin/overview.vm", Map.of("sections", sections));
    }
}
