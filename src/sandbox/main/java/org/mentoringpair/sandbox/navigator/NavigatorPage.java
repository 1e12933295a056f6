package org.mentoringpair.sandbox.navigator;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.jql.Found;
import org.mentoringpair.sandbox.jql.IssueSearch;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** {@code /issues/?jql=} and {@code ?filter=}: Jira's advanced search. A query that cannot be answered is kept and its faults are shown below it. */
@Component
final class NavigatorPage implements Page {
    private static final int PAGE = 50;
    private static final int LAST_START = 1_000_000;

    private final SearchService queries;
    private final IssueSearch search;
    private final ResultTables tables;
    private final OpenFilters filters;

    NavigatorPage(SearchService queries, IssueSearch search, ResultTables tables, OpenFilters filters) {
        this.queries = queries;
        this.search = search;
        this.tables = tables;
        this.filters = filters;
    }

    @Override
    public List<String> addresses() {
        return List.of("/issues/*");
    }

    @Override
    public boolean openToAnonymous() {
        return true;
    }

    @Override
    public void answer(Visit visit) throws IOException {
        if (!visit.rest().isEmpty()) {
            visit.notFound("There is no such page of the issue navigator.");
            return;
        }
        String asked = visit.parameter("filter");
        Optional<OpenFilters.OpenFilter> filter = asked.matches("[0-9]{1,18}") ? filters.open(Long.parseLong(asked), visit.user()) : Optional.empty();
        if (!asked.isEmpty() && filter.isEmpty()) {
            visit.show("Issue navigator", "navigator/no-filter.vm", Map.of());
            return;
        }
        show(visit, filter.orElse(null), filter.isPresent() && visit.request().getParameter("jql") == null ? filter.get().jql() : visit.parameter("jql"));
    }

    /** @param filter the filter that is open, or null */
    private void show(Visit visit, OpenFilters.OpenFilter filter, String jql) throws IOException {
        Map<String, Object> model = new HashMap<>(Map.of("jql", jql, "jqlInUrl", URLEncoder.encode(jql, StandardCharsets.UTF_8), "isLoggedIn", visit.user() != null));
        if (filter != null) {
            model.put("filter", filter);
            model.put("isEdited", !filter.jql().equals(jql));
        }
        SearchService.ParseResult parsed = queries.parseQuery(visit.user(), jql);
        Collection<String> problems = parsed.isValid() ? problems(visit.user(), parsed.getQuery()) : parsed.getErrors().getErrorMessages();
        model.put("problems", problems);
        if (problems.isEmpty()) {
            Found found = search.find(visit.user(), parsed.getQuery(), start(visit), PAGE);
            model.put("table", tables.of(found.issues(), visit.user()));
            model.put("pager", new Pager(filter == null ? "" : "filter=" + filter.id() + "&", jql, found, PAGE));
        }
        visit.show(filter == null ? "Issue navigator" : filter.name(), "navigator/navigator.vm", model);
    }

    private Collection<String> problems(ApplicationUser asker, Query query) {
        return queries.validateQuery(asker, query).getErrorMessages();
    }

    /** A start that is no number is taken for the first page, as Jira does. */
    private static int start(Visit visit) {
        String typed = visit.parameter("startIndex");
        return typed.matches("[0-9]{1,7}") ? Math.min(Integer.parseInt(typed), LAST_START) : 0;
    }
}
