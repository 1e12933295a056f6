package org.mentoringpair.sandbox.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.web.WebOnLoopback;

public class RestTest {
    private static final String APP = "<rest key=\"rest\" path=\"/garden\" version=\"1.0\"><package>" + App.class.getName() + "</package></rest>";
    private static final String ROOT = "/rest/garden/1.0/beds";

    private static final Beds beds = new Beds();
    private static WebOnLoopback web;

    @BeforeClass
    public static void start() throws Exception {
        web = new WebOnLoopback(UUID.randomUUID().toString(), new OfJira("thing"), new AlsoOfJira("plan"));
        web.install(APP).with(Beds.class, beds);
    }

    @AfterClass
    public static void stop() {
        web.close();
    }

    @Before
    public void clear() {
        beds.crops.clear();
    }

    @Test
    public void without_an_annotation_only_licensed_users_get_in() throws Exception {
        assertThat(get(ROOT, "oluwaseun").statusCode()).isEqualTo(200);
        assertThat(get(ROOT, "marek").statusCode()).isEqualTo(403);
        HttpResponse<String> nobody = web.browser().get(ROOT);
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(nobody.body()).contains("\"errorMessages\"");
    }

    @Test
    public void annotations_open_and_close_a_method() throws Exception {
        assertThat(web.browser().get(ROOT + "/weather").statusCode()).isEqualTo(200);
        assertThat(web.browser().get(ROOT + "/poison").statusCode()).isEqualTo(401);
        assertThat(get(ROOT + "/poison", "oluwaseun").statusCode()).isEqualTo(403);
        assertThat(get(ROOT + "/poison", "zoe").statusCode()).isEqualTo(200);
    }

    @Test
    public void a_resource_gets_beans_of_its_app_and_the_context_of_the_request() throws Exception {
        beds.crops.add("Kürbis");

        HttpResponse<String> answer = get("/rest/garden/latest/beds", "zoe");

        assertThat(answer.body()).isEqualTo("{\"crops\":[\"Kürbis\"],\"self\":\"/jira/rest/garden/latest/beds\"}");
    }

    @Test
    public void what_is_not_the_json_that_is_wanted_is_a_bad_request() throws Exception {
        for (String body : List.of("{", "no json", "{\"crop\":\"dill\",\"colour\":\"green\"}", "[1]")) {
            HttpResponse<String> answer = post(ROOT, body, "application/json");

            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).startsWith("{\"err");
        }
        assertThat(beds.crops).isEmpty();
        assertThat(post(ROOT, "{\"crop\":\"dill\"}", "application/json").statusCode()).isEqualTo(201);
        assertThat(beds.crops).containsExactly("dill");
    }

    @Test
    public void a_form_of_a_foreign_page_is_refused() throws Exception {
        HttpResponse<String> refused = post(ROOT + "/form", "crop=dill", "application/x-www-form-urlencoded");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("XSRF check failed");
        assertThat(beds.crops).isEmpty();

        HttpResponse<String> script = web.browser().send("POST", ROOT + "/form", "crop=dill", "Authorization", basic("zoe"),
                "Content-Type", "application/x-www-form-urlencoded", "X-Atlassian-Token", "nocheck");
        assertThat(script.statusCode()).isEqualTo(204);
        assertThat(beds.crops).containsExactly("dill");
    }

    @Test
    public void a_provider_of_the_app_words_its_refusals() throws Exception {
        HttpResponse<String> answer = get(ROOT + "/frozen", "zoe");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("frost");
    }

    @Test
    public void errors_of_jersey_itself_speak_json_too() throws Exception {
        assertThat(get(ROOT + "/a/b/c", "zoe").statusCode()).isEqualTo(404);
        HttpResponse<String> text = post(ROOT, "<crop/>", "application/xml");
        assertThat(text.statusCode()).isEqualTo(415);
        assertThat(text.body()).contains("errorMessages");
    }

    @Test
    public void jiras_own_api_is_played_by_beans_of_the_sandbox() throws Exception {
        assertThat(get("/rest/api/2/thing/7", "zoe").body()).contains("thing 7");
        assertThat(get("/rest/api/latest/thing/7", "zoe").body()).contains("thing 7");
        assertThat(web.browser().get("/rest/api/2/thing/7").statusCode()).isEqualTo(401);
        assertThat(get("/rest/api/2/thing/0", "zoe").statusCode()).isEqualTo(404);
        assertThat(get("/rest/api/2/other", "zoe").body()).contains("plan");
    }

    @Test
    public void resources_are_taken_as_they_are_without_a_warning() throws Exception {
        Logger jersey = Logger.getLogger("org.glassfish.jersey");
        List<String> said = new CopyOnWriteArrayList<>();
        Handler ear = new StreamHandler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getMessage());
            }
        };
        jersey.addHandler(ear);
        try (WebOnLoopback another = new WebOnLoopback(UUID.randomUUID().toString(), new OfJira("herb"))) {
            another.install(APP).with(Beds.class, beds);

            assertThat(another.browser().get("/rest/api/2/thing/7", "Authorization", basic("zoe")).body()).contains("herb 7");
            assertThat(another.browser().get(ROOT, "Authorization", basic("zoe")).statusCode()).isEqualTo(200);
        } finally {
            jersey.removeHandler(ear);
        }
        assertThat(said).isEmpty();
    }

    @Test
    public void what_jira_has_and_nobody_plays_is_a_501_and_the_rest_is_not_there() throws Exception {
        for (String path : List.of("/rest/api/2/workflow", "/rest/api/3/thing/7", "/rest/agile/1.0/board", "/rest/auth/1/session", "/rest/api/2/unplayed")) {
            HttpResponse<String> answer = get(path, "zoe");

            assertThat(answer.statusCode()).as(path).isEqualTo(501);
            assertThat(answer.body()).contains("Not played by the sandbox");
        }
        assertThat(get("/rest/flowers/1.0/all", "zoe").statusCode()).isEqualTo(404);
        assertThat(get("/rest/garden/2.0/beds", "zoe").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String user) throws Exception {
        return web.browser().get(path, "Authorization", basic(user));
    }

    private HttpResponse<String> post(String path, String body, String type) throws Exception {
        return web.browser().send("POST", path, body, "Authorization", basic("zoe"), "Content-Type", type);
    }

    private static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }

    /** What grows. */
    public static class Beds {
        private final List<String> crops = new ArrayList<>();
    }

    public record Sowing(String crop) {
    }

    /** The classes of the app. */
    public static class App {
        @Path("/beds")
        @Produces("application/json")
        public static class BedsResource {
            private final Beds beds;
            @Context
            private UriInfo uri;

            @Inject
            public BedsResource(Beds beds) {
                this.beds = beds;
            }

            @GET
            public Map<String, Object> all() {
                return new TreeMap<>(Map.of("crops", beds.crops, "self", uri.getRequestUri().getPath()));
            }

            @POST
            @Consumes("application/json")
            public Response sow(Sowing sowing) {
                beds.crops.add(sowing.crop());
                return Response.status(201).build();
            }

            @POST
            @Path("/form")
            public void sowByForm(@FormParam("crop") String crop) {
                beds.crops.add(crop);
            }

            @GET
            @Path("/weather")
            @UnrestrictedAccess
            public Map<String, String> weather() {
                return Map.of("weather", "rain");
            }

            @GET
            @Path("/poison")
            @AdminOnly
            public Map<String, String> poison() {
                return Map.of("poison", "foxglove");
            }

            @GET
            @Path("/frozen")
            public Response frozen() {
                throw new Frost();
            }
        }

        @Provider
        public static class FrostMapper implements ExceptionMapper<Frost> {
            @Override
            public Response toResponse(Frost frost) {
                return RestError.of(409, "frost");
            }
        }
    }

    public static class Frost extends RuntimeException {
    }

    /** A second one, made by Spring like the first. */
    @JiraRest
    @Path("other")
    @Produces("application/json")
    public static class AlsoOfJira {
        private final String kind;

        AlsoOfJira(String kind) {
            this.kind = kind;
        }

        @GET
        public Map<String, String> other() {
            return Map.of("kind", kind);
        }
    }

    @JiraRest
    @Path("/")
    @Produces("application/json")
    public static class OfJira {
        private final String kind;

        OfJira(String kind) {
            this.kind = kind;
        }

        @GET
        @Path("thing/{id}")
        public Response thing(@PathParam("id") int id) {
            return id == 0 ? RestError.of(404, "No such thing") : Response.ok(Map.of("name", kind + " " + id)).build();
        }

        @GET
        @Path("unplayed")
        public Response unplayed() {
            throw new NotPlayed("things", OfJira.class);
        }
    }
}
