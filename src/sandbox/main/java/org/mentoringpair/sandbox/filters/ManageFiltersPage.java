package org.mentoringpair.sandbox.filters;

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

/** Manage filters: one's favourites, one's own, and a search among all that one may see. */
@Component
final class ManageFiltersPage implements Page {
    private final Filters filters;
    private final Favourites favourites;
    private final Shares shares;
    private final ShareForms shareForms;
    private final UserManager people;

    ManageFiltersPage(Filters filters, Favourites favourites, Shares shares, ShareForms shareForms, UserManager people) {
        this.filters = filters;
        this.favourites = favourites;
        this.shares = shares;
        this.shareForms = shareForms;
        this.people = people;
    }

    /** A filter in the list. Public for its template. */
    public record Row(Filter filter, String owner, String sharedWith, boolean favourite, boolean mine) {
        public Filter getFilter() {
            return filter;
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
        return List.of("/secure/ManageFilters.jspa", "/secure/DeleteFilter!default.jspa", "/secure/DeleteFilter.jspa");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        boolean deleting = visit.request().getRequestURI().contains("/DeleteFilter");
        if (!deleting && !visit.isPost()) {
            list(visit);
            return;
        }
        Optional<Filter> filter = filters.seenBy(visit.user(), Ids.of(visit.parameter("filterId")))
                .filter(found -> !deleting || found.isOwnedBy(visit.user()));
        if (filter.isEmpty()) {
            visit.notFound("The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.");
        } else if (!visit.isPost()) {
            visit.show("Delete filter", "filters/delete.vm", Map.of("filter", filter.get()));
        } else {
            change(visit, filter.get(), deleting);
        }
    }

    private void change(Visit visit, Filter filter, boolean deleting) throws IOException {
        if (deleting) {
            filters.remove(filter);
        } else {
            favourites.set(Shared.FILTER, filter.id(), visit.user(), visit.parameter("favourite").equals("true"));
        }
        visit.redirect("/secure/ManageFilters.jspa?filterView=" + view(visit));
    }

    private void list(Visit visit) throws IOException {
        ApplicationUser user = visit.user();
        List<Filter> found = switch (view(visit)) {
            case "my" -> filters.ownedBy(user);
            case "search" -> filters.search(visit.parameter("searchName").trim(), user);
            default -> filters.favouritesOf(user);
        };
        Set<Long> starred = favourites.of(Shared.FILTER, user);
        List<Row> rows = found.stream().map(filter -> new Row(filter, people.getUserByKeyEvenWhenUnknown(filter.ownerKey()).getDisplayName(),
                shareForms.words(shares.of(Shared.FILTER, filter.id()), user), starred.contains(filter.id()), filter.isOwnedBy(user))).toList();
        visit.show("Manage filters", "filters/manage.vm", Map.of("rows", rows, "view", view(visit), "searchName", visit.parameter("searchName")));
    }

    private static String view(Visit visit) {
        String asked = visit.parameter("filterView");
        return List.of("my", "search").contains(asked) ? asked : "favourites";
    }
}
