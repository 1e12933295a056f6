package org.mentoringpair.sandbox.filters;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.mentoringpair.sandbox.navigator.OpenFilters;
import org.springframework.stereotype.Component;

/** Opens filters in the navigator. */
@Component
final class FiltersOpened implements OpenFilters {
    private final Filters filters;

    FiltersOpened(Filters filters) {
        this.filters = filters;
    }

    @Override
    public Optional<OpenFilter> open(long id, ApplicationUser viewer) {
        return filters.seenBy(viewer, id).map(filter -> new OpenFilter(id, filter.name(), filter.jql(), filter.isOwnedBy(viewer)));
    }
}
