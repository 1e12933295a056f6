package org.mentoringpair.sandbox.web.fragments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.web.WebOnLoopback;
import org.mockito.Mockito;

public class FragmentsTest {
    private static final String HERE = FragmentsTest.class.getName();

    private final Map<String, Object> context = new HashMap<>();
    private WebOnLoopback web;

    @Before
    public void start() throws Exception {
        HttpServletRequest request = Mockito.mock(HttpServletRequest.class);
        Mockito.when(request.getContextPath()).thenReturn("/jira");
        Project project = Mockito.mock(Project.class);
        Mockito.when(project.getKey()).thenReturn("GARDEN");
        context.put("request", request);
        context.put("project", project);
        web = new WebOnLoopback(UUID.randomUUID().toString());
    }

    @After
    public void stop() {
        web.close();
    }

    @Test
    public void panels_stand_in_the_order_of_their_weights_and_only_at_their_place() {
        web.install(panel("last", "30", "") + panel("first", "10", "") + panel("between", "20", "")
                + "<web-panel key=\"elsewhere\" location=\"shed\"/>");

        assertThat(panels()).extracting(RenderedPanel::completeKey)
                .containsExactly("example.garden:first", "example.garden:between", "example.garden:last");
    }

    @Test
    public void conditions_are_joined_and_grouped_and_turned_round() {
        String yes = condition("true", "");
        String no = condition("false", "");
        web.install(panel("both", "1", yes + yes) + panel("one-fails", "2", yes + no)
                + panel("either", "3", "<conditions type=\"OR\">" + no + yes + "</conditions>")
                + panel("and-group", "4", "<conditions type=\"AND\">" + no + yes + "</conditions>")
                + panel("nested", "5", "<conditions type=\"OR\">" + no + "<conditions type=\"AND\">" + yes + yes + "</conditions></conditions>")
                + panel("inverted", "6", condition("false", " invert=\"true\"")));

        assertThat(panels()).extracting(panel -> panel.completeKey().replace("example.garden:", ""))
                .containsExactly("both", "either", "nested", "inverted");
    }

    @Test
    public void a_context_provider_sees_what_jira_gives_and_fills_the_template() {
        web.install(panel("with-context", "1", "<context-provider class=\"" + HERE + "$Bed\"><param name=\"crop\" value=\"beans\"/></context-provider>"
                + "<label key=\"garden.bed\"/>"));

        RenderedPanel panel = panels().get(0);

        assertThat(panel.label()).isEqualTo("[garden.bed]");
        assertThat(panel.html().strip()).isEqualTo("<p>beans in GARDEN &lt;nobody&gt;</p>");
    }

    @Test
    public void a_panel_that_fails_leaves_the_others_standing() {
        web.install(panel("failing", "1", "<context-provider class=\"" + HERE + "$Storm\"/>") + panel("fine", "2", ""));

        assertThat(panels()).extracting(RenderedPanel::completeKey).containsExactly("example.garden:failing", "example.garden:fine");
        assertThat(panels().get(0).html()).contains("Error rendering 'example.garden:failing'");
    }

    @Test
    public void what_is_not_played_is_not_hidden_in_a_box() {
        web.install("<web-panel key=\"soy\" location=\"bed\"><resource type=\"soy\" name=\"view\" location=\"x\"/></web-panel>");

        assertThatThrownBy(this::panels).isInstanceOf(NotPlayed.class);
    }

    @Test
    public void links_know_the_project_and_lead_below_the_context_path() {
        web.install("""
                <web-item key="beds" section="tools" weight="1"><label key="garden.beds"/><link linkId="beds">/projects/$pathEncodedProjectKey?selectedItem=beds</link>
                  <styleClass>green</styleClass><param name="iconClass" value="icon-bed"/></web-item>
                <web-item key="away" section="tools" weight="2"><label>Elsewhere</label><link>https://garden.example/</link></web-item>""");

        List<RenderedItem> items = fragments().items("tools", context);

        assertThat(items).containsExactly(
                new RenderedItem("example.garden:beds", "beds", "[garden.beds]", "/jira/projects/GARDEN?selectedItem=beds", "green", Map.of("iconClass", "icon-bed")),
                new RenderedItem("example.garden:away", "", "Elsewhere", "https://garden.example/", "", Map.of()));
    }

    @Test
    public void a_link_may_ask_its_context_provider() {
        web.install("<web-item key=\"bed\" section=\"tools\"><label>Bed</label><link>/garden?bed=$bed</link>"
                + "<context-provider class=\"" + HERE + "$Bed\"><param name=\"crop\" value=\"peas\"/></context-provider></web-item>");

        assertThat(fragments().items("tools", context).get(0).url()).isEqualTo("/jira/garden?bed=peas in GARDEN <nobody>");
    }

    @Test
    public void sections_hold_their_links() {
        web.install("""
                <web-section key="garden" location="admin_plugins_menu" weight="5"><label key="garden.name"/></web-section>
                <web-item key="set-up" section="admin_plugins_menu/garden"><label key="garden.set-up"/><link>/secure/GardenSetUp.jspa</link></web-item>""");

        RenderedSection section = fragments().sections("admin_plugins_menu", context).get(0);

        assertThat(section.label()).isEqualTo("[garden.name]");
        assertThat(section.items()).extracting(RenderedItem::url).containsExactly("/jira/secure/GardenSetUp.jspa");
    }

    private List<RenderedPanel> panels() {
        return fragments().panels("bed", context);
    }

    private Fragments fragments() {
        return web.bean(Fragments.class);
    }

    private static String panel(String key, String weight, String inside) {
        return "<web-panel key=\"" + key + "\" location=\"bed\" weight=\"" + weight + "\">" + inside
                + "<resource type=\"velocity\" name=\"view\" location=\"bed.vm\"/></web-panel>";
    }

    private static String condition(String answer, String attributes) {
        return "<condition class=\"" + HERE + "$Says\"" + attributes + "><param name=\"answer\" value=\"" + answer + "\"/></condition>";
    }

    public static class Says extends AbstractWebCondition {
        private boolean answer;

        @Override
        public void init(Map<String, String> params) {
            answer = Boolean.parseBoolean(params.get("answer"));
        }

        @Override
        public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
            return answer;
        }
    }

    public static class Bed extends AbstractJiraContextProvider {
        private String crop;

        @Override
        public void init(Map<String, String> params) {
            crop = params.get("crop");
        }

        @Override
        public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
            return Map.of("bed", crop + " in " + helper.getProject().getKey() + " " + (user == null ? "<nobody>" : user.getName()));
        }
    }

    public static class Storm extends AbstractJiraContextProvider {
        @Override
        public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
            throw new IllegalStateException("hail");
        }
    }
}
