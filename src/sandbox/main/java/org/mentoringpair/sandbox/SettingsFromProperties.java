package org.mentoringpair.sandbox;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Reads the system properties {@code sandbox.*}; {@code docs/sandbox.md} lists them. */
final class SettingsFromProperties {
    private SettingsFromProperties() {
    }

    static Settings read() {
        Path data = Path.of(System.getProperty("sandbox.data", besideTheJar().resolve("jira-home").toString())).toAbsolutePath();
        String app = System.getProperty("sandbox.app", "");
        return new Settings(app.isEmpty() ? null : Path.of(app), data,
                System.getProperty("sandbox.database.url", embedded(data)),
                System.getProperty("sandbox.database.user", "sa"), System.getProperty("sandbox.database.password", ""),
                Integer.getInteger("sandbox.port", 2990), isOn("sandbox.software", "true"),
                isOn("sandbox.anew", "false"), isOn("sandbox.demo", "true"));
    }

    /** WRITE_DELAY=0: what was committed is in the file, and survives the process being killed. */
    private static String embedded(Path data) {
        return "jdbc:h2:file:" + data.resolve("database") + ";WRITE_DELAY=0";
    }

    private static boolean isOn(String property, String otherwise) {
        return Boolean.parseBoolean(System.getProperty(property, otherwise));
    }

    private static Path besideTheJar() {
        try {
            return Path.of(Sandbox.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Where is the sandbox?", e);
        }
    }
}
