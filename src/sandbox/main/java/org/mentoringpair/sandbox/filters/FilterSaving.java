package org.mentoringpair.sandbox.filters;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.sharing.Share;
import org.springframework.stereotype.Component;

/** Saves filters, from pages and from REST, by the same rules. */
@Component
final class FilterSaving {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_DESCRIPTION = 4000;

    private final Filters filters;
    private final SearchService queries;

    FilterSaving(Filters filters, SearchService queries) {
        this.filters = filters;
        this.queries = queries;
    }

    /** @throws FilterRefused with a sentence at each field that is wrong */
    Filter save(ApplicationUser owner, String name, String description, String jql, List<Share> sharedWith) {
        Filter filter = new Filter(0, name.trim(), description.trim(), owner.getKey(), jql);
        check(filter, owner);
        return filters.add(filter, sharedWith);
    }

    /** @throws FilterRefused with a sentence at each field that is wrong, or because it is somebody else's */
    Filter change(ApplicationUser user, Filter filter, String name, String description, String jql) {
        if (!filter.isOwnedBy(user)) {
            throw new FilterRefused(List.of("You do not have permission to edit this filter."), Map.of());
        }
        Filter changed = new Filter(filter.id(), name.trim(), description.trim(), filter.ownerKey(), jql);
        check(changed, user);
        filters.change(changed);
        return changed;
    }

    private void check(Filter filter, ApplicationUser owner) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (filter.name().isEmpty()) {
            errors.put("filterName", "You must specify a name to save this filter as.");
        } else if (filter.name().length() > LONGEST_NAME) {
            errors.put("filterName", "The entered filter name is too long, it must be less than 255 chars.");
        } else if (filters.isNameTaken(filter.name(), owner, filter.id())) {
            errors.put("filterName", "Filter with same name already exists.");
        }
        if (filter.description().length() > LONGEST_DESCRIPTION) {
            errors.put("filterDescription", "The description is too long.");
        }
        SearchService.ParseResult parsed = queries.parseQuery(owner, filter.jql());
        List<String> wrong = parsed.isValid() ? List.copyOf(queries.validateQuery(owner, parsed.getQuery()).getErrorMessages())
                : List.copyOf(parsed.getErrors().getErrorMessages());
        if (!errors.isEmpty() || !wrong.isEmpty()) {
            throw new FilterRefused(wrong, errors);
        }
    }
}
