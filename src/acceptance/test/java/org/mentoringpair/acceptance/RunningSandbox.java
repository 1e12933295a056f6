package org.mentoringpair.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A sandbox in a process of its own, with the app's jar installed; the same jar that would go to a real Jira. */
public final class RunningSandbox implements Jira {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static RunningSandbox shared;

    private final Map<String, String> settings;
    private final int port;
    private final Path log;
    private Process process;

    private RunningSandbox(Map<String, String> settings) {
        this.settings = settings;
        this.port = Integer.parseInt(settings.get("sandbox.port"));
        this.log = Path.of("target", "sandbox-" + port + ".log").toAbsolutePath();
    }

    static synchronized RunningSandbox shared() {
        if (shared == null) {
            shared = started(Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /**
     * A fresh one, without the demo programme unless the settings say so. It has an H2 file of its own; with
     * {@code STORIES_DATABASE=postgresql} in the environment, a PostgreSQL database of its own.
     */
    public static RunningSandbox started(Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>();
        if ("postgresql".equals(System.getenv("STORIES_DATABASE"))) {
            all.putAll(PostgreSqlDatabase.empty().settings());
        }
        all.putAll(settings);
        RunningSandbox sandbox = configured(all);
        sandbox.start();
        return sandbox;
    }

    /** Two nodes of one Jira, begun at the same moment on a database that is empty so far. */
    public static List<RunningSandbox> twoNodes(PostgreSqlDatabase database) {
        List<RunningSandbox> nodes = List.of(configured(database.settings()), configured(database.settings()));
        nodes.forEach(RunningSandbox::launch);
        nodes.forEach(RunningSandbox::awaitRunning);
        return nodes;
    }

    private static RunningSandbox configured(Map<String, String> settings) {
        if (NamedJira.isNamed()) {
            throw new IllegalStateException("A story that starts a sandbox is not applicable to a real Jira, and has to be marked so");
        }
        Map<String, String> all = new TreeMap<>(Map.of(
                "sandbox.demo", "false",
                "sandbox.port", String.valueOf(freePort()),
                "sandbox.app", required("app.jar"),
                "sandbox.demo.home", required("demo.home")));
        all.put("sandbox.data", emptyFolder().toString());
        all.putAll(settings);
        return new RunningSandbox(all);
    }

    @Override
    public String url() {
        return "http://localhost:" + port + "/jira";
    }

    /** Everybody's password is their username. */
    @Override
    public Login login(String person) {
        return new Login(person, person);
    }

    @Override
    public String key(String wanted) {
        return wanted;
    }

    @Override
    public String name(String wanted) {
        return wanted;
    }

    /** Starts the process and waits until Jira says that it runs. */
    public void start() {
        launch();
        awaitRunning();
    }

    private void launch() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        String home = required("sandbox.home");
        command.addAll(List.of("-cp", home + "/sandbox.jar" + File.pathSeparator + home + "/lib/*", "org.mentoringpair.sandbox.Sandbox"));
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    /** What the sandbox printed so far. */
    public String printed() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Waits until the sandbox has printed this. */
    public void awaitPrinted(String text) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!printed().contains(text)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The sandbox did not print '" + text + "' within " + PATIENCE + ":\n" + printed());
            }
            pause();
        }
    }

    /** Ends the process as Ctrl-C does. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Ends the process without a word, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** @throws IllegalStateException if a template of the app called what it may not call: Jira would show nothing there */
    @Override
    public void close() {
        stop();
        List<String> blocked = printed().lines().filter(line -> line.contains("Velocity allowlist: ")).distinct().toList();
        if (!blocked.isEmpty()) {
            throw new IllegalStateException(String.join("\n", blocked));
        }
    }

    private void awaitRunning() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest question = HttpRequest.newBuilder(URI.create(url() + "/status")).timeout(Duration.ofSeconds(5)).build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The sandbox ended while starting:\n" + printed());
            }
            try {
                HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200 && answer.body().contains("RUNNING")) {
                    return;
                }
            } catch (IOException notYet) {
                // nobody listens so far
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
            pause();
        }
        throw new IllegalStateException("The sandbox did not start within " + PATIENCE + ":\n" + printed());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static Path emptyFolder() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "homes").toAbsolutePath());
            return Files.createTempDirectory(parent, "jira");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("Run the stories with mvn verify: the property " + property + " is not set");
        }
        return Path.of(value).normalize().toString();
    }
}
