package org.mentoringpair.sandbox.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Puts a small app's jar together, right in everything that a test does not change. */
public final class AppJar {
    private static final String BEANS = """
            <beans xmlns="http://www.springframework.org/schema/beans" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
              xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint" xmlns:dm="http://www.springframework.org/schema/osgi"
              xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                http://www.eclipse.org/gemini/blueprint/schema/blueprint http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd
                http://www.springframework.org/schema/osgi http://www.springframework.org/schema/osgi/spring-osgi.xsd"
              default-autowire="constructor">
            %s
            </beans>""";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String key = "test.diary";
    private String manifestKey = "test.diary";
    private String pluginsVersion = "2";
    private String params = """
            <param name="atlassian-data-center-status">compatible</param>
            <param name="atlassian-data-center-compatible">true</param>""";
    private String modules = "";
    private String imports = "";
    private String version = "1";

    public AppJar imports(String packages) {
        imports = packages;
        return this;
    }

    public AppJar version(String number) {
        version = number;
        return this;
    }

    public AppJar modules(String xml) {
        modules = xml;
        return this;
    }

    public AppJar params(String xml) {
        params = xml;
        return this;
    }

    public AppJar pluginsVersion(String version) {
        pluginsVersion = version;
        return this;
    }

    public AppJar manifestKey(String keyInManifest) {
        manifestKey = keyInManifest;
        return this;
    }

    public AppJar beans(String xml) {
        return file("META-INF/spring/diary.xml", BEANS.formatted(xml));
    }

    public AppJar file(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public AppJar carries(Class<?>... classes) throws IOException {
        for (Class<?> type : classes) {
            String path = type.getName().replace('.', '/') + ".class";
            try (InputStream in = AppJar.class.getClassLoader().getResourceAsStream(path)) {
                files.put(path, in.readAllBytes());
            }
        }
        return this;
    }

    public Path in(Path folder) throws IOException {
        file("atlassian-plugin.xml", """
                <atlassian-plugin key="%s" name="Diary" plugins-version="%s">
                  <plugin-info><version>%s</version>%s</plugin-info>
                  %s
                </atlassian-plugin>""".formatted(key, pluginsVersion, version, params, modules));
        Path jar = folder.resolve("diary.jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out, manifest())) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                entries.putNextEntry(new JarEntry(file.getKey()));
                entries.write(file.getValue());
            }
        }
        return jar;
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", key);
        headers.putValue("Atlassian-Plugin-Key", manifestKey);
        headers.putValue("Spring-Context", "*");
        if (!imports.isEmpty()) {
            headers.putValue("Import-Package", imports);
        }
        return manifest;
    }
}
