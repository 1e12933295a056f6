package org.mentoringpair.sandbox.filters;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.mentoringpair.sandbox.jql.SavedQueries;
import org.springframework.stereotype.Component;

/** Gives JQL the queries of saved filters. */
@Component
final class SavedInFilters implements SavedQueries {
    private final Filters filters;

    SavedInFilters(Filters filters) {
        this.filters = filters;
    }

    @Override
    public List<Saved> find(String name, Long id, ApplicationUser asker) {
        List<Filter> named = filters.named(name, asker);
        List<Filter> found = named.isEmpty() && id != null ? filters.seenBy(asker, id).stream().toList() : named;
        return found.stream().map(filter -> new Saved(filter.id(), filter.name(), filter.jql())).toList();
    }
}
