package org.mentoringpair.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class XsrfTest {
    private final Guestbook guestbook = new Guestbook();
    private WebOnLoopback web;
    private WebOnLoopback.Browser browser;

    @Before
    public void start() throws Exception {
        web = new WebOnLoopback(UUID.randomUUID().toString(), guestbook);
        browser = web.browser().loggedInAs("oluwaseun");
    }

    @After
    public void stop() {
        web.close();
    }

    @Test
    public void a_post_without_a_token_changes_nothing_and_offers_to_try_again() throws Exception {
        HttpResponse<String> refused = browser.post("/guestbook", "entry", "It's <b>me</b>");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("XSRF Security Token Missing").contains("value=\"It&#39;s &lt;b&gt;me&lt;/b&gt;\"");
        assertThat(guestbook.entries).isEmpty();

        HttpResponse<String> again = browser.post("/guestbook", "entry", "It's <b>me</b>", "atl_token", browser.token(refused));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(guestbook.entries).containsExactly("It's <b>me</b>");
    }

    @Test
    public void the_token_of_somebody_else_is_refused() throws Exception {
        WebOnLoopback.Browser zoe = web.browser().loggedInAs("zoe");
        String foreign = zoe.token(zoe.get("/guestbook"));

        HttpResponse<String> refused = browser.post("/guestbook", "entry", "planted", "atl_token", foreign);

        assertThat(foreign).isNotEmpty();
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(guestbook.entries).isEmpty();
    }

    @Test
    public void a_script_may_say_that_it_needs_no_token() throws Exception {
        HttpResponse<String> answer = browser.send("POST", "/guestbook", "entry=from+a+script",
                "Content-Type", "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(guestbook.entries).containsExactly("from a script");
    }

    @Test
    public void a_post_by_nobody_leads_to_the_log_in_form_and_changes_nothing() throws Exception {
        HttpResponse<String> answer = web.browser().post("/guestbook", "entry", "nobody");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/login.jsp?");
        assertThat(guestbook.entries).isEmpty();
    }

    @Test
    public void a_form_of_long_texts_arrives_whole() throws Exception {
        String entry = "Überlänge ".repeat(50_000);

        HttpResponse<String> answer = browser.post("/guestbook", "entry", entry, "atl_token", browser.token(browser.get("/guestbook")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(guestbook.entries).containsExactly(entry);
    }

    @Test
    public void other_methods_than_those_of_forms_are_not_allowed() throws Exception {
        assertThat(browser.send("DELETE", "/guestbook", "").statusCode()).isEqualTo(405);
    }

    /** A page that keeps what is posted. */
    private static final class Guestbook implements Page {
        private final List<String> entries = new ArrayList<>();

        @Override
        public List<String> addresses() {
            return List.of("/guestbook");
        }

        @Override
        public void answer(Visit visit) throws IOException {
            if (visit.isPost()) {
                entries.add(visit.parameter("entry"));
            }
            visit.show("Guestbook", "web/diary-of.vm", Map.of("owner", "everybody"));
        }
    }
}
