package org.mentoringpair.sandbox.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.jql.IssueSearch;
import org.mentoringpair.sandbox.jql.Samples;
import org.mentoringpair.sandbox.jql.SearchedJira;
import org.mentoringpair.sandbox.web.WebOnLoopback;

/** The navigator as Zoë sees it, who may browse everything but project HID. */
public class NavigatorTest {
    private static final Pattern ROW = Pattern.compile("data-issuekey=\"([^\"]*)\"");

    private final SearchedJira jira = SearchedJira.onH2();
    private final Samples samples = new Samples(jira.database, 5, 150);
    private WebOnLoopback web;
    private WebOnLoopback.Browser browser;

    @Before
    public void start() throws Exception {
        SearchService queries = jira.service();
        IssueSearch search = jira.bean(IssueSearch.class);
        ResultTables tables = new ResultTables(jira.database, new CustomColumns(jira.database), jira.dates());
        web = new WebOnLoopback(UUID.randomUUID().toString(), new NavigatorPage(queries, search, tables, (id, viewer) -> Optional.empty()), new QuickSearchPage(queries, search));
        browser = web.browser().loggedInAs("zoe");
    }

    @After
    public void stop() {
        web.close();
        jira.close();
    }

    @Test
    public void results_link_to_their_issues_and_show_the_fields_that_have_a_value() throws Exception {
        Samples.Issue told = first(issue -> issue.stage() != null && issue.mentor() != null && issue.lastCheckIn() != null && issue.project().equals("MP"));
        String page = search("key = " + told.key()).body();

        assertThat(page).contains("href=\"/jira/browse/" + told.key() + "\"").contains("<th scope=\"col\">Mentor</th>")
                .contains("<th scope=\"col\">Last check-in</th>").contains("<td class=\"customfield\">" + told.stage() + "</td>");
        assertThat(page).doesNotContain("<th scope=\"col\">Notes</th>");
    }

    @Test
    public void what_people_wrote_is_shown_and_never_run() throws Exception {
        Samples.Issue hostile = first(issue -> issue.summary().contains("<img") && issue.project().equals("MP"));

        assertThat(search("key = " + hostile.key()).body()).contains("&lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img src=x");
        assertThat(search("summary ~ \"<img src=x onerror=alert(1)>\" and").body()).doesNotContain("<img src=x");
    }

    @Test
    public void a_query_that_cannot_be_answered_is_kept_and_explained() throws Exception {
        String syntax = search("project = 'MP").body();
        String unknown = search("project = HID").body();

        assertThat(syntax).contains(">project = &#39;MP</textarea>").contains("The quoted string &#39;MP&#39; has not been completed.");
        assertThat(unknown).contains(">project = HID</textarea>").contains("The value &#39;HID&#39; does not exist for the field &#39;project&#39;.");
        assertThat(keys(unknown)).isEmpty();
    }

    @Test
    public void all_pages_together_show_every_issue_once() throws Exception {
        List<String> shown = new ArrayList<>(keys(search("").body()));
        assertThat(shown).hasSize(50);
        shown.addAll(keys(browser.get("/issues/?jql=&startIndex=50").body()));
        String last = browser.get("/issues/?jql=&startIndex=100").body();
        shown.addAll(keys(last));

        assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
                samples.issues.stream().map(Samples.Issue::key).filter(key -> !key.startsWith("HID")).toList());
        assertThat(last).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
        assertThat(keys(browser.get("/issues/?jql=&startIndex=nonsense").body())).hasSize(50);
    }

    @Test
    public void nothing_found_is_said() throws Exception {
        assertThat(search("summary ~ nowhere").body()).contains("No issues were found to match your search.");
    }

    @Test
    public void the_search_box_opens_an_issue_by_its_key_unless_it_is_not_for_everybody() throws Exception {
        String visible = first(issue -> issue.project().equals("MP")).key();
        String hidden = first(issue -> issue.project().equals("HID")).key();

        assertThat(boxLeadsTo(visible.toLowerCase())).endsWith("/jira/browse/" + visible);
        assertThat(boxLeadsTo(hidden)).contains("/jira/issues/?jql=").isEqualTo(boxLeadsTo("HID-999999").replace("999999", hidden.substring(4)));
    }

    @Test
    public void the_search_box_seeks_anything_else_in_all_texts() throws Exception {
        assertThat(boxLeadsTo("*goal AND \"check-in\" + O'Neill")).endsWith("?jql=" + encoded("text ~ \"goal and check in O'Neill\""));
        assertThat(boxLeadsTo("  ")).endsWith("/jira/issues/?jql=");
        assertThat(keys(browser.get(boxLeadsTo("研究 check-in").replaceFirst("^https?://[^/]*", "")).body())).isNotEmpty();
    }

    private String boxLeadsTo(String typed) throws Exception {
        HttpResponse<String> answer = browser.get("/secure/QuickSearch.jspa?searchString=" + encoded(typed));
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> search(String jql) throws Exception {
        return browser.get("/issues/?jql=" + encoded(jql));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> keys(String page) {
        return ROW.matcher(page).results().map(row -> row.group(1)).toList();
    }

    private Samples.Issue first(Predicate<Samples.Issue> wanted) {
        return samples.issues.stream().filter(wanted).findFirst().orElseThrow();
    }
}
