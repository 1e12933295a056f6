package org.mentoringpair.sandbox.web.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A step of the build, not of the running sandbox: lets npm fetch AUI and copies what pages need into the classes.
 * Does nothing while the lock file is the same; where npm or its registry cannot be reached, the build goes on
 * without AUI.
 */
public final class AuiFromNpm {
    private static final List<String> DECLARED = List.of("package.json", "package-lock.json", ".npmrc");
    private static final List<String> WANTED = List.of("aui-prototyping.css", "aui-prototyping.js", "fonts", "images");

    private final Path declared;
    private final Path workshop;
    private final Path classes;

    private AuiFromNpm(Path declared, Path workshop, Path classes) {
        this.declared = declared;
        this.workshop = workshop;
        this.classes = classes;
    }

    /** @param folders where the package.json lies; where npm may work; the classes of the sandbox */
    public static void main(String[] folders) throws IOException, InterruptedException {
        new AuiFromNpm(Path.of(folders[0]), Path.of(folders[1]), Path.of(folders[2])).fetch();
    }

    private void fetch() throws IOException, InterruptedException {
        Path aui = classes.resolve("org/mentoringpair/sandbox/web/resources/aui");
        Path done = aui.resolve("package-lock.json");
        Path lock = declared.resolve("package-lock.json");
        if (Files.exists(done) && Files.mismatch(done, lock) < 0) {
            return;
        }
        Files.createDirectories(workshop);
        for (String file : DECLARED) {
            Files.copy(declared.resolve(file), workshop.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!npmInstalls()) {
            System.err.println("AUI could not be fetched with npm (see " + workshop.resolve("npm.log") + "): the sandbox will look plain.");
            return;
        }
        Path dist = workshop.resolve("node_modules/@atlassian/aui/dist/aui");
        for (String wanted : WANTED) {
            copy(dist.resolve(wanted), aui.resolve(wanted));
        }
        copy(workshop.resolve("node_modules/jquery/dist/jquery.min.js"), aui.resolve("jquery.js"));
        copy(lock, done);
    }

    private boolean npmInstalls() throws InterruptedException {
        String npm = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
        try {
            // scripts of packages are never run: none is needed, and none shall have a say in this build
            Process process = new ProcessBuilder(npm, "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund")
                    .directory(workshop.toFile()).redirectErrorStream(true).redirectOutput(workshop.resolve("npm.log").toFile()).start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroy();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException noNpm) {
            writeLog("npm cannot be started: " + noNpm.getMessage());
            return false;
        }
    }

    private void writeLog(String line) {
        try {
            Files.write(workshop.resolve("npm.log"), line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString()).normalize();
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
