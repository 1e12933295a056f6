package org.mentoringpair.sandbox.dashboards;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.projects.StartingPoints;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** A dashboard, where everybody starts: the one that is asked for, else the first favourite, else the system dashboard. */
@Component
final class DashboardPage implements Page {
    private final Dashboards dashboards;
    private final Items items;
    private final Gadgets gadgets;
    private final ItemRendering rendering;
    private final StartingPoints startingPoints;
    private final PageBuilderService resources;
    private final GlobalPermissionManager permissions;

    DashboardPage(Dashboards dashboards, Items items, Gadgets gadgets, ItemRendering rendering, StartingPoints startingPoints,
                  PageBuilderService resources, GlobalPermissionManager permissions) {
        this.dashboards = dashboards;
        this.items = items;
        this.gadgets = gadgets;
        this.rendering = rendering;
        this.startingPoints = startingPoints;
        this.resources = resources;
        this.permissions = permissions;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/Dashboard.jspa", "/");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        Optional<Dashboard> dashboard = asked(visit);
        if (dashboard.isEmpty()) {
            visit.notFound("The requested dashboard either does not exist or you do not have permission to view it.");
        } else if (visit.isPost()) {
            change(visit, dashboard.get());
        } else {
            show(visit, dashboard.get());
        }
    }

    private Optional<Dashboard> asked(Visit visit) {
        String id = visit.parameter("selectPageId");
        if (id.isEmpty()) {
            return Optional.of(dashboards.favouritesOf(visit.user()).stream().findFirst().orElseGet(dashboards::system));
        }
        return id.matches("[0-9]{1,18}") ? dashboards.seenBy(visit.user(), Long.parseLong(id)) : Optional.empty();
    }

    private boolean mayChange(Visit visit, Dashboard dashboard) {
        return dashboard.isSystem() ? permissions.hasPermission(GlobalPermissionKey.ADMINISTER, visit.user()) : dashboard.isOwnedBy(visit.user());
    }

    private void change(Visit visit, Dashboard dashboard) throws IOException {
        if (!mayChange(visit, dashboard)) {
            visit.notFound("You do not have permission to edit this dashboard.");
            return;
        }
        Optional<Item> item = visit.parameter("item").matches("[0-9]{1,18}") ? items.on(dashboard.id(), Long.parseLong(visit.parameter("item"))) : Optional.empty();
        switch (visit.parameter("change")) {
            case "add" -> gadgets.module(visit.parameter("moduleKey")).ifPresent(module -> items.add(dashboard.id(), module.completeKey()));
            case "remove" -> item.ifPresent(found -> items.remove(found.id()));
            case "move" -> item.ifPresent(found -> items.move(dashboard.id(), found.id(), (found.column() + 1) % Items.COLUMNS));
            default -> visit.response().setStatus(400);
        }
        visit.redirect("/secure/Dashboard.jspa?selectPageId=" + dashboard.id());
    }

    private void show(Visit visit, Dashboard dashboard) throws IOException {
        resources.assembler().resources().requireContext("atl.dashboard");
        List<Item> all = items.on(dashboard.id());
        Map<String, Object> model = new HashMap<>(startingPoints.of(visit.user()));
        model.put("dashboard", dashboard);
        model.put("isEditable", mayChange(visit, dashboard));
        model.put("favourites", dashboards.favouritesOf(visit.user()));
        model.put("system", dashboards.system());
        model.put("offered", gadgets.offered());
        model.put("left", all.stream().filter(item -> item.column() == 0).flatMap(item -> rendering.shown(item).stream()).toList());
        model.put("right", all.stream().filter(item -> item.column() == 1).flatMap(item -> rendering.shown(item).stream()).toList());
        visit.show(dashboard.name(), "dashboards/dashboard.vm", model);
    }
}
