package org.mentoringpair.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program that fills a Jira with the demo, as people start it. */
final class DemoProgram {
    private DemoProgram() {
    }

    /**
     * What it printed, whether it came to its end or not.
     *
     * @param arguments {@code people} makes no more than the people
     */
    static Outcome run(String address, Login administrator, String peoplePassword, String... arguments) {
        Path home = Path.of(System.getProperty("demo.home"));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Djira.url=" + address, "-Djira.admin=" + administrator.username(),
                "-cp", home.resolve("demo.jar") + File.pathSeparator + home.resolve("lib") + "/*", "org.mentoringpair.demo.Demo"));
        command.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
        program.environment().put("JIRA_PASSWORD", administrator.password());
        program.environment().put("JIRA_PEOPLE_PASSWORD", peoplePassword);
        try {
            Process process = program.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor() == 0, printed);
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    record Outcome(boolean complete, String printed) {
    }
}
