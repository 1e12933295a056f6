package org.mentoringpair.sandbox.filters;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
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

/** The form that saves a query under a name, and the one that changes what was saved. */
@Component
final class FilterFormPage implements Page {
    private final Filters filters;
    private final FilterSaving saving;
    private final ShareForms shareForms;
    private final Shares shares;
    private final Favourites favourites;

    FilterFormPage(Filters filters, FilterSaving saving, ShareForms shareForms, Shares shares, Favourites favourites) {
        this.filters = filters;
        this.saving = saving;
        this.shareForms = shareForms;
        this.shares = shares;
        this.favourites = favourites;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/SaveAsFilter!default.jspa", "/secure/SaveAsFilter.jspa", "/secure/EditFilter!default.jspa", "/secure/EditFilter.jspa");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        if (!visit.request().getRequestURI().contains("/EditFilter")) {
            answer(visit, null);
            return;
        }
        Optional<Filter> filter = filters.seenBy(visit.user(), Ids.of(visit.parameter("filterId"))).filter(found -> found.isOwnedBy(visit.user()));
        if (filter.isPresent()) {
            answer(visit, filter.get());
        } else {
            visit.notFound("The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.");
        }
    }

    /** @param filter null for a new one */
    private void answer(Visit visit, Filter filter) throws IOException {
        if (visit.isPost()) {
            save(visit, filter);
            return;
        }
        String jql = visit.parameter("jqlQuery");
        Filter now = filter == null ? new Filter(0, "", "", visit.user().getKey(), jql)
                : new Filter(filter.id(), filter.name(), filter.description(), filter.ownerKey(), jql.isEmpty() ? filter.jql() : jql);
        show(visit, now, favourites.of(Shared.FILTER, visit.user()).contains(now.id()) || filter == null, List.of(), Map.of());
    }

    private void save(Visit visit, Filter filter) throws IOException {
        boolean favourite = visit.parameter("favourite").equals("true");
        Filter typed = new Filter(filter == null ? 0 : filter.id(), visit.parameter("filterName"), visit.parameter("filterDescription"),
                visit.user().getKey(), visit.parameter("jqlQuery"));
        try {
            List<Share> chosen = shareForms.chosen(visit, Shared.FILTER, typed.id());
            Filter saved = filter == null ? saving.save(visit.user(), typed.name(), typed.description(), typed.jql(), chosen)
                    : saving.change(visit.user(), filter, typed.name(), typed.description(), typed.jql());
            if (filter != null) {
                shares.set(Shared.FILTER, saved.id(), chosen);
            }
            favourites.set(Shared.FILTER, saved.id(), visit.user(), favourite);
            visit.redirect("/issues/?filter=" + saved.id());
        } catch (FilterRefused refused) {
            show(visit, typed, favourite, refused.sentences(), refused.errors());
        } catch (SharingRefused refused) {
            show(visit, typed, favourite, List.of(refused.getMessage()), Map.of());
        }
    }

    private void show(Visit visit, Filter filter, boolean favourite, Collection<String> problems, Map<String, String> errors) throws IOException {
        List<Share> now = filter.id() == 0 ? List.<Share>of() : shares.of(Shared.FILTER, filter.id());
        Map<String, Object> model = new HashMap<>(shareForms.model(now, visit.user()));
        model.putAll(Map.of("filter", filter, "favourite", favourite, "problems", List.copyOf(problems), "errors", errors,
                "action", filter.id() == 0 ? "SaveAsFilter" : "EditFilter"));
        visit.show(filter.id() == 0 ? "Save filter" : "Edit filter", "filters/form.vm", model);
    }
}
