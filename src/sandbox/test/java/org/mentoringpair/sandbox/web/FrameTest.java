package org.mentoringpair.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class FrameTest {
    private static final String APP = """
            <web-item key="garden" section="system.top.navigation.bar" weight="50"><label key="garden.menu"/><link linkId="garden_menu">/garden</link></web-item>
            <web-section key="beds" location="garden_menu"><label key="garden.beds"/></web-section>
            <web-item key="north" section="garden_menu/beds"><label key="garden.north"/><link linkId="north_bed">/garden/north</link></web-item>
            <web-section key="tools" location="admin_plugins_menu"><label key="garden.tools"/></web-section>
            <web-item key="spade" section="admin_plugins_menu/tools"><label key="garden.spade"/><link linkId="spade">/secure/admin/GardenTools!default.jspa</link></web-item>
            <web-section key="empty" location="admin_plugins_menu"><label key="garden.empty"/></web-section>
            <webwork1 key="pages" class="java.lang.Object"><actions><action name="%s$Tools" alias="GardenTools" roles-required="admin">
              <view name="input">tools.vm</view></action></actions></webwork1>""".formatted(FrameTest.class.getName());

    private WebOnLoopback web;

    @Before
    public void start() throws Exception {
        web = new WebOnLoopback(UUID.randomUUID().toString());
        web.install(APP);
    }

    @After
    public void stop() {
        web.close();
    }

    @Test
    public void the_header_carries_the_menus_of_apps_for_whoever_is_logged_in() throws Exception {
        assertThat(web.browser().loggedInAs("oluwaseun").get("/login.jsp").body())
                .containsSubsequence("<summary id=\"garden_menu\">[garden.menu]</summary>", "<strong>[garden.beds]</strong>",
                        "<a href=\"/jira/garden/north\" id=\"north_bed\">[garden.north]</a>");
        assertThat(web.browser().get("/login.jsp").body()).doesNotContain("garden_menu");
    }

    @Test
    public void administration_is_offered_to_administrators_alone() throws Exception {
        assertThat(web.browser().loggedInAs("zoe").get("/login.jsp").body()).contains("id=\"admin_menu\"");
        assertThat(web.browser().loggedInAs("oluwaseun").get("/login.jsp").body()).doesNotContain("id=\"admin_menu\"");
    }

    @Test
    public void a_page_of_the_administration_stands_beside_its_menu() throws Exception {
        String page = web.browser().loggedInAs("zoe").get("/secure/admin/GardenTools!default.jspa").body();

        assertThat(page).containsSubsequence("aria-label=\"Administration\"", "[garden.tools]",
                "<li class=\"aui-nav-selected\"><a href=\"/jira/secure/admin/GardenTools!default.jspa\" id=\"spade\">", "<h1>Tools</h1>");
        assertThat(page).doesNotContain("[garden.empty]");
    }

    @Test
    public void a_page_can_be_read_without_eyes() throws Exception {
        String page = web.browser().loggedInAs("zoe").get("/secure/admin/GardenTools!default.jspa").body();

        assertThat(page).contains("<html lang=\"en-GB\">", "<a class=\"sandbox-skip\" href=\"#main\">", "<header id=\"header\">",
                "<main id=\"main\"", "<footer id=\"footer\">");
        assertThat(page.split("<h1", -1)).as("parts around the one heading").hasSize(2);
        assertThat(page).contains("<label for=\"quickSearchInput\"");
    }

    public static class Tools extends JiraWebActionSupport {
        @Override
        @SupportedMethods(RequestMethod.GET)
        public String doDefault() {
            return "input";
        }
    }
}
