package org.mentoringpair.sandbox.dashboards;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.sharing.Favourites;
import org.mentoringpair.sandbox.sharing.Share;
import org.mentoringpair.sandbox.sharing.ShareForms;
import org.mentoringpair.sandbox.sharing.Shared;
import org.mentoringpair.sandbox.sharing.Shares;
import org.mentoringpair.sandbox.sharing.SharingRefused;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** The forms that create, change and delete a dashboard. */
@Component
final class PortalPages implements Page {
    private static final int LONGEST_NAME = 255;

    private final Dashboards dashboards;
    private final ShareForms shareForms;
    private final Shares shares;
    private final Favourites favourites;

    PortalPages(Dashboards dashboards, ShareForms shareForms, Shares shares, Favourites favourites) {
        this.dashboards = dashboards;
        this.shareForms = shareForms;
        this.shares = shares;
        this.favourites = favourites;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/AddPortalPage!default.jspa", "/secure/AddPortalPage.jspa", "/secure/EditPortalPage!default.jspa",
                "/secure/EditPortalPage.jspa", "/secure/DeletePortalPage!default.jspa", "/secure/DeletePortalPage.jspa");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        String address = visit.request().getRequestURI();
        Dashboard none = new Dashboard(0, "", "", visit.user().getKey());
        Optional<Dashboard> dashboard = address.contains("/AddPortalPage") ? Optional.of(none)
                : owned(visit.parameter("pageId"), visit);
        if (dashboard.isEmpty()) {
            visit.notFound("The requested dashboard either does not exist or you do not have permission to edit it.");
        } else if (address.contains("/DeletePortalPage")) {
            delete(visit, dashboard.get());
        } else if (visit.isPost()) {
            save(visit, dashboard.get());
        } else {
            show(visit, dashboard.get(), dashboard.get().id() == 0 || favourites.of(Shared.DASHBOARD, visit.user()).contains(dashboard.get().id()), Map.of());
        }
    }

    private Optional<Dashboard> owned(String id, Visit visit) {
        return id.matches("[0-9]{1,18}") ? dashboards.seenBy(visit.user(), Long.parseLong(id)).filter(found -> found.isOwnedBy(visit.user())) : Optional.empty();
    }

    private void delete(Visit visit, Dashboard dashboard) throws IOException {
        if (visit.isPost()) {
            dashboards.remove(dashboard);
            visit.redirect("/secure/ConfigurePortalPages!default.jspa?view=my");
        } else {
            visit.show("Delete dashboard", "dashboards/delete.vm", Map.of("dashboard", dashboard));
        }
    }

    private void save(Visit visit, Dashboard dashboard) throws IOException {
        Dashboard typed = new Dashboard(dashboard.id(), visit.parameter("portalPageName").trim(), visit.parameter("portalPageDescription").trim(), dashboard.ownerKey());
        boolean favourite = visit.parameter("favourite").equals("true");
        Map<String, String> errors = new LinkedHashMap<>(errors(typed, visit));
        try {
            List<Share> chosen = shareForms.chosen(visit, Shared.DASHBOARD, typed.id());
            if (errors.isEmpty()) {
                visit.redirect("/secure/Dashboard.jspa?selectPageId=" + kept(typed, favourite, chosen, visit));
                return;
            }
        } catch (SharingRefused refused) {
            errors.put("shareType", refused.getMessage());
        }
        show(visit, typed, favourite, errors);
    }

    private long kept(Dashboard typed, boolean favourite, List<Share> chosen, Visit visit) {
        long id = typed.id() == 0 ? dashboards.add(typed.name(), typed.description(), visit.user(), chosen) : typed.id();
        dashboards.change(id, typed.name(), typed.description(), typed.id() == 0 ? shares.of(Shared.DASHBOARD, id) : chosen);
        favourites.set(Shared.DASHBOARD, id, visit.user(), favourite);
        return id;
    }

    private Map<String, String> errors(Dashboard typed, Visit visit) {
        if (typed.name().isEmpty()) {
            return Map.of("portalPageName", "You must specify a name to save this dashboard as.");
        }
        if (typed.name().length() > LONGEST_NAME) {
            return Map.of("portalPageName", "The dashboard name must not exceed 255 characters in length.");
        }
        return dashboards.isNameTaken(typed.name(), visit.user(), typed.id()) ? Map.of("portalPageName", "A dashboard with the same name already exists.") : Map.of();
    }

    private void show(Visit visit, Dashboard dashboard, boolean favourite, Map<String, String> errors) throws IOException {
        Map<String, Object> model = new HashMap<>(shareForms.model(shares.of(Shared.DASHBOARD, dashboard.id()), visit.user()));
        model.putAll(Map.of("dashboard", dashboard, "favourite", favourite, "errors", errors, "action", dashboard.id() == 0 ? "AddPortalPage" : "EditPortalPage"));
        visit.show(dashboard.id() == 0 ? "Create dashboard" : "Edit dashboard", "dashboards/form.vm", model);
    }
}
