package org.mentoringpair.sandbox.dashboards;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.sandbox.sharing.Favourites;
import org.mentoringpair.sandbox.sharing.ShareForms;
import org.mentoringpair.sandbox.sharing.Shared;
import org.mentoringpair.sandbox.sharing.Shares;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** Manage dashboards: one's favourites, one's own, and a search among all that one may see. */
@Component
final class ManageDashboardsPage implements Page {
    private static final String ADDRESS = "/secure/ConfigurePortalPages!default.jspa";

    private final Dashboards dashboards;
    private final Favourites favourites;
    private final Shares shares;
    private final ShareForms shareForms;
    private final UserManager people;

    ManageDashboardsPage(Dashboards dashboards, Favourites favourites, Shares shares, ShareForms shareForms, UserManager people) {
        this.dashboards = dashboards;
        this.favourites = favourites;
        this.shares = shares;
        this.shareForms = shareForms;
        this.people = people;
    }

    /** A dashboard in the list. Public for its template. */
    public record Row(Dashboard dashboard, String owner, String sharedWith, boolean favourite, boolean mine) {
        public Dashboard getDashboard() {
            return dashboard;
        }

        public String getOwner() {
            return owner;
        }

        public String getSharedWith() {
            return sharedWith;
        }

        public boolean isFavourite() {
            return favourite;
        }

        public boolean isMine() {
            return mine;
        }
    }

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS, "/secure/ConfigurePortalPages.jspa");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        if (visit.isPost()) {
            String id = visit.parameter("pageId");
            Optional<Dashboard> dashboard = id.matches("[0-9]{1,18}") ? dashboards.seenBy(visit.user(), Long.parseLong(id)) : Optional.empty();
            dashboard.ifPresent(found -> favourites.set(Shared.DASHBOARD, found.id(), visit.user(), visit.parameter("favourite").equals("true")));
            visit.redirect(ADDRESS + "?view=" + view(visit));
            return;
        }
        ApplicationUser user = visit.user();
        List<Dashboard> found = switch (view(visit)) {
            case "my" -> dashboards.ownedBy(user);
            case "search" -> dashboards.search(visit.parameter("searchName").trim(), user);
            default -> dashboards.favouritesOf(user);
        };
        Set<Long> starred = favourites.of(Shared.DASHBOARD, user);
        List<Row> rows = found.stream().map(dashboard -> row(dashboard, user, starred.contains(dashboard.id()))).toList();
        visit.show("Manage dashboards", "dashboards/manage.vm", Map.of("rows", rows, "view", view(visit), "searchName", visit.parameter("searchName")));
    }

    private Row row(Dashboard dashboard, ApplicationUser user, boolean favourite) {
        return new Row(dashboard, dashboard.isSystem() ? "System" : people.getUserByKeyEvenWhenUnknown(dashboard.ownerKey()).getDisplayName(),
                dashboard.isSystem() ? "All logged-in users" : shareForms.words(shares.of(Shared.DASHBOARD, dashboard.id()), user), favourite, dashboard.isOwnedBy(user));
    }

    private static String view(Visit visit) {
        String asked = visit.parameter("view");
        return List.of("my", "search").contains(asked) ? asked : "favourites";
    }
}
