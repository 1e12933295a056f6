package org.mentoringpair.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class SandboxTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void a_jira_without_an_app_lets_people_in_and_says_how_many_statements_an_app_ran() throws Exception {
        Settings settings = embedded();
        try (Sandbox sandbox = started(settings)) {
            HttpResponse<String> page = logInPage(settings);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("X-Sandbox-Ao-Statements")).contains("0");
        }
    }

    @Test
    public void two_nodes_may_be_started_at_the_same_moment_on_an_empty_database() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Settings one = on(postgres);
            Settings two = on(postgres);
            CompletableFuture<Sandbox> first = CompletableFuture.supplyAsync(() -> started(one));
            CompletableFuture<Sandbox> second = CompletableFuture.supplyAsync(() -> started(two));

            try (Sandbox here = first.join(); Sandbox there = second.join()) {
                assertThat(logInPage(one).statusCode()).isEqualTo(200);
                assertThat(logInPage(two).statusCode()).isEqualTo(200);
            }
        }
    }

    private Settings embedded() throws IOException {
        Path data = folder.getRoot().toPath().resolve("jira-home");
        return new Settings(null, data, "jdbc:h2:file:" + data.resolve("database") + ";DB_CLOSE_ON_EXIT=FALSE", "sa", "",
                freePort(), true, false, false);
    }

    private Settings on(EmbeddedPostgres postgres) throws IOException {
        return new Settings(null, folder.getRoot().toPath(), postgres.getJdbcUrl("postgres", "postgres"), "postgres", "",
                freePort(), true, false, false);
    }

    private static Sandbox started(Settings settings) {
        Sandbox sandbox = new Sandbox(settings);
        try {
            sandbox.start();
        } catch (Exception e) {
            sandbox.close();
            throw new IllegalStateException(e);
        }
        return sandbox;
    }

    private static HttpResponse<String> logInPage(Settings settings) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.address() + "/login.jsp")).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
