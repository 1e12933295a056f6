package org.mentoringpair.sandbox.plugins;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The packages that apps can import: those Jira exports, and nothing else the sandbox happens to be made of.
 * Found by looking into the very jars they come from, known by one class of each.
 */
@Component
final class ExportedPackages {
    private final Set<String> clauses = new TreeSet<>();

    ExportedPackages() throws IOException {
        // the declarations of the Jira API, without the sandbox's own helpers that lie beside them
        export(Issue.class, name -> !name.startsWith("org.mentoringpair"));
        export(RawEntity.class, name -> name.startsWith("net.java.ao"));
        export(Servlet.class, name -> name.startsWith("jakarta.servlet"));
        export(Path.class, name -> name.startsWith("jakarta.ws.rs"));
        export(Inject.class, name -> name.startsWith("jakarta.inject"));
        for (Class<?> jackson : new Class<?>[] {JsonProperty.class, JsonParser.class, ObjectMapper.class}) {
            export(jackson, name -> name.startsWith("com.fasterxml.jackson"));
        }
        export(Logger.class, name -> name.startsWith("org.slf4j"));
        for (Class<?> spring : new Class<?>[] {Advisor.class, BeanFactory.class, ApplicationContext.class, Resource.class}) {
            export(spring, name -> name.startsWith("org.springframework"));
        }
    }

    /** The value for {@code org.osgi.framework.system.packages.extra}. */
    String header() {
        StringJoiner header = new StringJoiner(",");
        clauses.forEach(header::add);
        return header.toString();
    }

    private void export(Class<?> member, Predicate<String> wanted) throws IOException {
        java.nio.file.Path place = placeOf(member);
        if (Files.isDirectory(place)) {
            try (Stream<java.nio.file.Path> files = Files.walk(place)) {
                export(files.map(file -> place.relativize(file).toString().replace('\\', '/')), wanted, "");
            }
            return;
        }
        try (JarFile jar = new JarFile(place.toFile())) {
            export(jar.stream().map(entry -> entry.getName()), wanted, versionOf(jar));
        }
    }

    private void export(Stream<String> files, Predicate<String> wanted, String version) {
        files.filter(file -> file.endsWith(".class") && file.contains("/") && !file.startsWith("META-INF"))
                .map(file -> file.substring(0, file.lastIndexOf('/')).replace('/', '.'))
                .filter(wanted)
                .forEach(name -> clauses.add(name + version));
    }

    private static String versionOf(JarFile jar) throws IOException {
        if (jar.getManifest() == null) {
            return "";
        }
        String version = jar.getManifest().getMainAttributes().getValue("Bundle-Version");
        if (version == null) {
            version = jar.getManifest().getMainAttributes().getValue("Implementation-Version");
        }
        return version != null && version.matches("\\d+\\.\\d+\\.\\d+(\\.\\w+)?") ? ";version=\"" + version + "\"" : "";
    }

    private static java.nio.file.Path placeOf(Class<?> member) {
        try {
            return java.nio.file.Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Where is " + member + "?", e);
        }
    }
}
