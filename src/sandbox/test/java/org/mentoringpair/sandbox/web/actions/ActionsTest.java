package org.mentoringpair.sandbox.web.actions;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.web.WebOnLoopback;

public class ActionsTest {
    private static final String APP = """
            <webwork1 key="garden" class="java.lang.Object"><actions>
              <action name="%1$s$Sow" alias="GardenSow" roles-required="use">
                <view name="input">/sow.vm</view><view name="dug">/sow.vm</view>
              </action>
              <action name="%1$s$Sow" alias="GardenRule" roles-required="admin"><view name="input">/sow.vm</view></action>
              <action name="%1$s$Silent" alias="GardenSilent"><view name="input">/sow.vm</view></action>
            </actions></webwork1>
            <velocity-allowlist key="list">
              <method>%1$s$Sow#getSeedsError()</method><method>%1$s$Sow#getPlant()</method>
            </velocity-allowlist>""".formatted(ActionsTest.class.getName());

    private final Beds beds = new Beds();
    private WebOnLoopback web;
    private WebOnLoopback.Browser browser;

    @Before
    public void start() throws Exception {
        web = new WebOnLoopback(UUID.randomUUID().toString());
        web.install(APP).with(Beds.class, beds);
        browser = web.browser().loggedInAs("oluwaseun");
    }

    @After
    public void stop() {
        web.close();
    }

    @Test
    public void the_default_command_shows_the_form_inside_jiras_frame() throws Exception {
        HttpResponse<String> form = browser.get("/secure/GardenSow!default.jspa");

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("<title>Sowing - Jira sandbox</title>").contains("<h1>Sow</h1>").contains("id=\"header\"");
        assertThat(form.body()).doesNotContain("atl.general");
    }

    @Test
    public void a_posted_form_reaches_the_setters_and_ends_in_a_redirect() throws Exception {
        String token = browser.token(browser.get("/secure/GardenSow!default.jspa"));

        HttpResponse<String> sent = browser.post("/secure/GardenSow.jspa", "plant", "Kürbis & Co", "seeds", "12", "atl_token", token);

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith("/jira/browse/GARDEN-1");
        assertThat(beds.sown).containsExactly("12 Kürbis & Co by oluwaseun");
    }

    @Test
    public void what_is_not_a_number_is_an_error_at_its_field_and_the_rest_is_kept() throws Exception {
        String token = browser.token(browser.get("/secure/GardenSow!default.jspa"));

        HttpResponse<String> form = browser.post("/secure/GardenSow.jspa", "plant", "<b>Dill</b>", "seeds", "many", "atl_token", token);

        assertThat(form.body()).contains("Not a number: many").contains("value=\"&lt;b&gt;Dill&lt;/b&gt;\"");
        assertThat(beds.sown).isEmpty();
    }

    @Test
    public void without_the_token_a_checked_action_changes_nothing() throws Exception {
        HttpResponse<String> refused = browser.post("/secure/GardenSow.jspa", "plant", "Dill", "seeds", "1");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("XSRF Security Token Missing").contains("value=\"Dill\"");
        assertThat(beds.sown).isEmpty();
    }

    @Test
    public void a_method_that_the_action_does_not_support_is_not_called() throws Exception {
        HttpResponse<String> refused = browser.get("/secure/GardenSow.jspa?plant=Dill&seeds=1");

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).contains("POST");
        assertThat(beds.sown).isEmpty();
    }

    @Test
    public void every_request_gets_an_action_of_its_own() throws Exception {
        browser.get("/secure/GardenSow!default.jspa?plant=Dill");

        assertThat(browser.get("/secure/GardenSow!default.jspa").body()).doesNotContain("Dill");
    }

    @Test
    public void commands_of_its_own_are_called_and_unknown_ones_are_not_there() throws Exception {
        assertThat(browser.get("/secure/GardenSow!dig.jspa").body()).contains("<h1>Sow</h1>");
        assertThat(browser.get("/secure/GardenSow!fly.jspa").statusCode()).isEqualTo(404);
        assertThat(browser.get("/secure/GardenUnknown!default.jspa").statusCode()).isEqualTo(404);
    }

    @Test
    public void roles_say_who_gets_in() throws Exception {
        assertThat(web.browser().get("/secure/GardenSow!default.jspa").headers().firstValue("Location").orElseThrow())
                .contains("/login.jsp?permissionViolation=true&os_destination=%2Fsecure%2FGardenSow%21default.jspa");
        assertThat(browser.get("/secure/GardenRule!default.jspa").statusCode()).isEqualTo(403);
        assertThat(web.browser().loggedInAs("zoe").get("/secure/GardenRule!default.jspa").statusCode()).isEqualTo(200);
    }

    @Test
    public void a_result_without_a_view_is_said_to_be_one() throws Exception {
        HttpResponse<String> answer = browser.get("/secure/GardenSow!lose.jspa");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("The action GardenSow answered &#39;lost&#39;");
    }

    @Test
    public void an_action_that_does_not_say_its_methods_is_not_played() throws Exception {
        assertThat(browser.get("/secure/GardenSilent!default.jspa").statusCode()).isEqualTo(501);
    }

    /** What was sown. */
    public static class Beds {
        private final List<String> sown = new ArrayList<>();
    }

    public static class Sow extends JiraWebActionSupport {
        private final Beds beds;
        private String plant = "";
        private Long seeds;

        public Sow(Beds beds) {
            this.beds = beds;
        }

        @Override
        @SupportedMethods(RequestMethod.GET)
        public String doDefault() {
            return "input";
        }

        @Override
        @RequiresXsrfCheck
        @SupportedMethods(RequestMethod.POST)
        protected String doExecute() {
            beds.sown.add(seeds + " " + plant + " by " + getLoggedInUser().getName());
            return getRedirect("/browse/GARDEN-1");
        }

        @SupportedMethods(RequestMethod.GET)
        public String doDig() {
            return "dug";
        }

        @SupportedMethods(RequestMethod.GET)
        public String doLose() {
            return "lost";
        }

        public String getPlant() {
            return plant;
        }

        public void setPlant(String plant) {
            this.plant = plant;
        }

        public String getSeedsError() {
            return getErrors().getOrDefault("seeds", "");
        }

        public void setSeeds(Long seeds) {
            this.seeds = seeds;
        }
    }

    public static class Silent extends JiraWebActionSupport {
    }
}
