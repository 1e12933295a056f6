package org.mentoringpair.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class LogInTest {
    private final String database = UUID.randomUUID().toString();
    private WebOnLoopback web;
    private WebOnLoopback.Browser browser;

    @Before
    public void start() throws Exception {
        web = new WebOnLoopback(database, new Diary());
        browser = web.browser();
    }

    @After
    public void stop() {
        web.close();
    }

    @Test
    public void whoever_is_not_logged_in_is_sent_to_log_in_and_back() throws Exception {
        HttpResponse<String> sentAway = browser.get("/diary?page=2");
        assertThat(sentAway.statusCode()).isEqualTo(302);
        assertThat(sentAway.headers().firstValue("Location").orElseThrow())
                .endsWith("/jira/login.jsp?permissionViolation=true&os_destination=%2Fdiary%3Fpage%3D2");

        HttpResponse<String> back = browser.post("/login.jsp", "os_username", "oluwaseun", "os_password", "oluwaseun", "os_destination", "/diary?page=2");
        assertThat(back.headers().firstValue("Location").orElseThrow()).endsWith("/jira/diary?page=2");
        assertThat(browser.get("/diary?page=2").body()).contains("Diary of oluwaseun");
    }

    @Test
    public void a_wrong_password_is_told_and_the_name_is_kept() throws Exception {
        HttpResponse<String> refused = browser.post("/login.jsp", "os_username", "oluwaseun", "os_password", "zoe");

        assertThat(refused.body()).contains("your username and password are incorrect").contains("value=\"oluwaseun\"");
        assertThat(browser.get("/diary").statusCode()).isEqualTo(302);
    }

    @Test
    public void nobody_is_led_to_another_site_after_logging_in() throws Exception {
        for (String elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)")) {
            HttpResponse<String> answer = web.browser().post("/login.jsp", "os_username", "zoe", "os_password", "zoe", "os_destination", elsewhere);

            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/jira/secure/Dashboard.jspa");
        }
    }

    @Test
    public void the_session_cookie_is_out_of_reach_of_scripts_and_foreign_sites() throws Exception {
        HttpResponse<String> answer = browser.post("/login.jsp", "os_username", "zoe", "os_password", "zoe");

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("JSESSIONID=").contains("Path=/jira").contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    public void a_session_outlives_a_restart_and_is_known_to_the_other_node() throws Exception {
        browser.loggedInAs("zoe");

        try (WebOnLoopback other = new WebOnLoopback(database, new Diary())) {
            String cookie = cookieOf("zoe");
            assertThat(other.browser().get("/diary", "Cookie", cookie).body()).contains("Diary of zoe");
        }
    }

    @Test
    public void logging_out_ends_the_session_on_the_server() throws Exception {
        String cookie = cookieOf("zoe");
        HttpResponse<String> diary = web.browser().get("/diary", "Cookie", cookie);

        web.browser().get("/secure/Logout!default.jspa?atl_token=" + browser.token(diary), "Cookie", cookie);

        assertThat(web.browser().get("/diary", "Cookie", cookie).statusCode()).isEqualTo(302);
    }

    @Test
    public void a_foreign_page_cannot_log_anybody_out() throws Exception {
        browser.loggedInAs("zoe");

        HttpResponse<String> asked = browser.get("/secure/Logout!default.jspa");

        assertThat(asked.body()).contains("Do you really want to log out?");
        assertThat(browser.get("/diary").statusCode()).isEqualTo(200);
    }

    @Test
    public void a_script_may_come_with_name_and_password() throws Exception {
        assertThat(browser.get("/diary", "Authorization", basic("zoe:zoe")).body()).contains("Diary of zoe");
        assertThat(web.browser().get("/diary", "Authorization", basic("zoe:wrong")).statusCode()).isEqualTo(401);
        assertThat(web.browser().get("/diary", "Authorization", "Basic %%%").statusCode()).isEqualTo(401);
    }

    @Test
    public void markup_in_a_name_stays_text() throws Exception {
        assertThat(browser.loggedInAs("zoe").get("/diary").body())
                .contains("Zoë &lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img");
    }

    @Test
    public void nobody_stays_logged_in_on_the_thread_of_the_next_request() throws Exception {
        browser.loggedInAs("zoe").get("/diary");

        assertThat(browser.get("/nothing/here").statusCode()).isEqualTo(404);
        assertThat(web.browser().get("/diary").statusCode()).isEqualTo(302);
    }

    private String cookieOf(String name) throws Exception {
        HttpResponse<String> answer = web.browser().post("/login.jsp", "os_username", name, "os_password", name);
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private static String basic(String nameAndPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(nameAndPassword.getBytes(StandardCharsets.UTF_8));
    }

    /** A page that shows whose it is. */
    private static final class Diary implements Page {
        @Override
        public List<String> addresses() {
            return List.of("/diary");
        }

        @Override
        public void answer(Visit visit) throws IOException {
            visit.show("Diary", "web/diary-of.vm", Map.of("owner", visit.user().getName()));
        }
    }
}
