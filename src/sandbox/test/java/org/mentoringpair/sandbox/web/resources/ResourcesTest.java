package org.mentoringpair.sandbox.web.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.web.PageHead;
import org.mentoringpair.sandbox.web.WebOnLoopback;

public class ResourcesTest {
    private static final String APP = """
            <web-resource key="spade"><resource type="download" name="spade.js" location="garden/spade.js"/>
              <transformation extension="js"><transformer key="jsI18n"/></transformation>
              <dependency>example.garden:soil</dependency><dependency>com.atlassian.auiplugin:ajs</dependency></web-resource>
            <web-resource key="soil"><resource type="download" name="soil.css" location="garden/soil.css"/></web-resource>
            <web-resource key="everywhere"><context>atl.general</context><resource type="download" name="sun.css" location="garden/soil.css"/></web-resource>
            <web-resource key="pictures"><resource type="download" name="pictures/" location="garden/"/></web-resource>
            <web-resource key="lost"><dependency>example.garden:nowhere</dependency></web-resource>""";

    private WebOnLoopback web;
    private WebOnLoopback.Browser browser;

    @Before
    public void start() throws Exception {
        web = new WebOnLoopback(UUID.randomUUID().toString());
        web.install(APP);
        browser = web.browser();
    }

    @After
    public void stop() {
        web.close();
    }

    @Test
    public void what_is_required_stands_in_the_head_after_what_it_depends_on() {
        web.bean(PageBuilderService.class).assembler().resources().requireWebResource("example.garden:spade");

        String head = web.bean(PageHead.class).html("/jira", List.of());

        assertThat(head).containsSubsequence("org.mentoringpair.sandbox:web/sandbox.css",
                "<link rel=\"stylesheet\" href=\"/jira/download/resources/example.garden:soil/soil.css\">",
                "<script src=\"/jira/download/resources/example.garden:spade/spade.js\" defer></script>");
        assertThat(head).doesNotContain("sun.css");
    }

    @Test
    public void a_context_brings_its_resources_and_a_new_page_begins_empty() {
        PageHead head = web.bean(PageHead.class);
        web.bean(PageBuilderService.class).assembler().resources().requireContext("atl.general");

        assertThat(head.html("/jira", List.of())).contains("sun.css");
        head.forget();
        assertThat(head.html("/jira", List.of())).doesNotContain("sun.css");
    }

    @Test
    public void a_dependency_that_nobody_has_is_not_played() {
        web.bean(PageBuilderService.class).assembler().resources().requireWebResource("example.garden:lost");

        assertThatThrownBy(() -> web.bean(PageHead.class).html("/jira", List.of())).isInstanceOf(NotPlayed.class).hasMessageContaining("nowhere");
    }

    @Test
    public void files_are_served_to_everybody_with_texts_in_their_language() throws Exception {
        HttpResponse<String> script = browser.get("/download/resources/example.garden:spade/spade.js");

        assertThat(script.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(script.body().strip()).isEqualTo("dig(\"[garden.dig]\", AJS.format(\"[garden.depth]\", 3));");
        assertThat(browser.get("/download/resources/example.garden:pictures/pictures/soil.css").statusCode()).isEqualTo(200);
    }

    @Test
    public void nothing_else_of_the_jar_or_of_the_sandbox_is_served() throws Exception {
        for (String file : List.of("example.garden:pictures/pictures/../sow.vm", "example.garden:pictures/pictures/..%2fsow.vm",
                "example.garden:soil/spade.js", "example.garden:nowhere/soil.css", "org.mentoringpair.sandbox:database/schema.sql",
                "org.mentoringpair.sandbox:web/frame.vm", "org.mentoringpair.sandbox:web/FrontDoor.class", "garden")) {
            assertThat(browser.get("/download/resources/" + file).statusCode()).as(file).isIn(400, 404);
        }
    }

    @Test
    public void without_aui_pages_are_plain_and_work() {
        assertThat(new Look(false).html("/jira")).contains("sandbox.css").doesNotContain("aui");
        assertThat(new Look(true).html("/jira")).containsSubsequence("aui-prototyping.css", "jquery.js", "aui-prototyping.js", "sandbox.css");
    }
}
