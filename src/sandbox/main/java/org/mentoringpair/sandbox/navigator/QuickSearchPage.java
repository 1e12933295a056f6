package org.mentoringpair.sandbox.navigator;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mentoringpair.sandbox.jql.IssueSearch;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** The search box in the header: an issue's key opens the issue, anything else is sought in the texts of all issues. */
@Component
final class QuickSearchPage implements Page {
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-[0-9]{1,18}");
    /** Signs that have a meaning of their own in a text search. */
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_']+");
    private static final Pattern OPERATORS = Pattern.compile("\\b(AND|OR|NOT)\\b");

    private final SearchService queries;
    private final IssueSearch search;

    QuickSearchPage(SearchService queries, IssueSearch search) {
        this.queries = queries;
        this.search = search;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/QuickSearch.jspa");
    }

    @Override
    public boolean openToAnonymous() {
        return true;
    }

    @Override
    public void answer(Visit visit) throws IOException {
        String typed = visit.parameter("searchString").trim();
        if (KEY.matcher(typed).matches() && isVisible(typed, visit.user())) {
            visit.redirect("/browse/" + typed.toUpperCase(Locale.ROOT));
        } else {
            visit.redirect("/issues/?jql=" + URLEncoder.encode(jql(typed), StandardCharsets.UTF_8));
        }
    }

    private boolean isVisible(String key, ApplicationUser asker) {
        SearchService.ParseResult query = queries.parseQuery(asker, "key = \"" + key + "\"");
        return search.count(asker, query.getQuery()) > 0;
    }

    private static String jql(String typed) {
        String plain = SIGNS.matcher(typed).replaceAll(" ").trim();
        String words = OPERATORS.matcher(plain).replaceAll(operator -> operator.group().toLowerCase(Locale.ROOT));
        return words.isEmpty() ? "" : "text ~ \"" + words + "\"";
    }
}
