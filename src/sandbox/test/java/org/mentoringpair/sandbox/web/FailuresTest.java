package org.mentoringpair.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;

public class FailuresTest {
    private WebOnLoopback web;
    private WebOnLoopback.Browser browser;

    @Before
    public void start() throws Exception {
        web = new WebOnLoopback(UUID.randomUUID().toString(), new Unplayed(), new Broken());
        browser = web.browser().loggedInAs("zoe");
    }

    @After
    public void stop() {
        web.close();
    }

    @Test
    public void what_is_not_played_is_a_501_that_names_the_call_and_the_place() throws Exception {
        HttpResponse<String> answer = browser.get("/secure/Boards.jspa");

        assertThat(answer.statusCode()).isEqualTo(501);
        assertThat(answer.body()).contains("agile boards").contains(Unplayed.class.getName());
    }

    @Test
    public void a_failure_is_a_500_page_within_jiras_frame() throws Exception {
        HttpResponse<String> answer = browser.get("/broken/into/pieces");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("the vase &lt;b&gt;fell&lt;/b&gt;").contains("<main id=\"main\"");
    }

    @Test
    public void what_is_not_there_is_a_404_also_below_a_folder_of_another_name() throws Exception {
        assertThat(browser.get("/brokenish").statusCode()).isEqualTo(404);
        assertThat(browser.get("/secure/NoSuchAction.jspa").statusCode()).isEqualTo(404);
    }

    @Test
    public void every_answer_carries_security_headers_and_the_count_of_statements() throws Exception {
        for (String address : List.of("/login.jsp", "/nothing", "/rest/nothing", "/secure/Boards.jspa", "/broken/x")) {
            HttpResponse<String> answer = browser.get(address);

            assertThat(answer.headers().map()).containsKeys("x-content-type-options", "x-frame-options",
                    "content-security-policy", "referrer-policy", "x-sandbox-ao-statements");
        }
    }

    @Test
    public void an_address_that_cannot_be_decoded_is_a_bad_request() throws Exception {
        assertThat(browser.post("/broken/x", "atl_token", "").statusCode()).isEqualTo(403);
        assertThat(browser.send("POST", "/broken/x", "entry=%E4%ZZ", "Content-Type", "application/x-www-form-urlencoded").statusCode())
                .isEqualTo(400);
    }

    private static final class Unplayed implements Page {
        @Override
        public List<String> addresses() {
            return List.of("/secure/Boards.jspa");
        }

        @Override
        public void answer(Visit visit) {
            throw new NotPlayed("agile boards", Unplayed.class);
        }
    }

    private static final class Broken implements Page {
        @Override
        public List<String> addresses() {
            return List.of("/broken/*");
        }

        @Override
        public void answer(Visit visit) {
            throw new IllegalStateException("the vase <b>fell</b>");
        }
    }
}
