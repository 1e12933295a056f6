package org.mentoringpair.sandbox;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Reads the system properties {@code sandbox.*}; {@code docs/sandbox.md} lists them. */
final class SettingsFromProperties {
    private SettingsFromProperties() {
    }

    static Settings read() {
        Path data = Path.of(text("sandbox.data", besideTheJar().resolve("jira-home").toString())).toAbsolutePath();
        String app = text("sandbox.app", "");
        String demoHome = text("sandbox.demo.home", "");
        return new Settings(app.isEmpty() ? null : Path.of(app), data,
                text("sandbox.database.url", embedded(data)),
                text("sandbox.database.user", "sa"), text("sandbox.database.password", ""),
                Integer.parseInt(text("sandbox.port", "2990")), isOn("sandbox.software", "true"),
                isOn("sandbox.anew", "false"), isOn("sandbox.demo", "true"),
                isOn("sandbox.people", "true"), demoHome.isEmpty() ? null : Path.of(demoHome));
    }

    /** WRITE_DELAY=0: what was committed is in the file, and survives the process being killed. The sandbox closes it itself. */
    private static String embedded(Path data) {
        return "jdbc:h2:file:" + data.resolve("database") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static boolean isOn(String property, String otherwise) {
        return Boolean.parseBoolean(text(property, otherwise));
    }

    /** An empty value is as good as none: that is what a build passes on when nobody set it. */
    private static String text(String property, String otherwise) {
        String value = System.getProperty(property, "");
        return value.isEmpty() ? otherwise : value;
    }

    private static Path besideTheJar() {
        try {
            return Path.of(Sandbox.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Where is the sandbox?", e);
        }
    }
}
