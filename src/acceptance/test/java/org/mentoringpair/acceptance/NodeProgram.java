package org.mentoringpair.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.Assume;

/** A small program for Node.js with packages of npm; its story is left out where there is no npm, unless it must run. */
final class NodeProgram {
    private static final boolean REQUIRED = "required".equals(System.getenv("BROWSER_STORIES"));

    private final Path workshop;

    private NodeProgram(Path workshop) {
        this.workshop = workshop;
    }

    /** Has npm fetch what the lock file names, once for each lock file. */
    static NodeProgram installed() {
        Path declared = Path.of(System.getProperty("npm.client"));
        Path workshop = Path.of("target", "npm").toAbsolutePath();
        try {
            Files.createDirectories(workshop);
            Path done = workshop.resolve("installed");
            for (String file : List.of("package.json", "package-lock.json", ".npmrc", "call.js")) {
                Files.copy(declared.resolve(file), workshop.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            if (!Files.exists(done) || Files.mismatch(done, workshop.resolve("package-lock.json")) >= 0) {
                install(workshop);
                Files.copy(workshop.resolve("package-lock.json"), done, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new NodeProgram(workshop);
    }

    private static void install(Path workshop) throws IOException {
        try {
            // scripts of packages are never run: none is needed, and none shall have a say in this build
            String npm = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
            int result = end(workshop, "npm.log", List.of(npm, "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"), Map.of());
            if (result != 0) {
                leftOut("npm could not fetch it, see " + workshop.resolve("npm.log"));
            }
        } catch (IOException noNpm) {
            leftOut("npm is not installed (" + noNpm.getMessage() + ")");
        }
    }

    private static void leftOut(String reason) {
        if (REQUIRED) {
            throw new AssertionError("The story of the npm client must run here, and " + reason);
        }
        System.out.println("The story of the npm client is left out: " + reason);
        Assume.assumeTrue(reason, false);
    }

    /** What it printed, which is one JSON object; it gets the address of Jira, the arguments, and how these people log in. */
    JsonNode run(Jira jira, List<String> people, String... arguments) {
        List<String> command = new ArrayList<>(List.of("node", "call.js", jira.url()));
        command.addAll(List.of(arguments));
        try {
            int result = end(workshop, "call.log", command, Map.of("LOGINS", logins(jira, people)));
            String printed = Files.readString(workshop.resolve("call.log"));
            if (result != 0) {
                throw new AssertionError("The program failed:\n" + printed);
            }
            return new ObjectMapper().readTree(printed.substring(printed.indexOf('{')));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String logins(Jira jira, List<String> people) throws IOException {
        return new ObjectMapper().writeValueAsString(people.stream().collect(Collectors.toMap(person -> person, jira::login)));
    }

    private static int end(Path folder, String log, List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve(log).toFile());
        // the client's HTTP library is old, and Node says so at every start
        builder.environment().putAll(environment);
        builder.environment().put("NODE_NO_WARNINGS", "1");
        Process process = builder.start();
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command + " does not end");
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        return process.exitValue();
    }
}
