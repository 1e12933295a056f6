package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The jar that is given to administrators. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It looks at the jar and asks no Jira.")
public class ProductJarStory {
    private final Path path = Path.of(System.getProperty("app.jar"));
    private JarFile jar;

    @Before
    public void open() throws IOException {
        jar = new JarFile(path.toFile());
    }

    @After
    public void close() throws IOException {
        jar.close();
    }

    @Test
    public void is_a_bundle_that_jira_recognises_as_an_app() throws IOException {
        assertThat(manifest("Atlassian-Plugin-Key")).isEqualTo("org.mentoringpair.jira");
        assertThat(manifest("Bundle-SymbolicName")).isEqualTo("org.mentoringpair.jira");
        assertThat(manifest("Spring-Context")).isEqualTo("*");
        assertThat(descriptor()).contains("key=\"org.mentoringpair.jira\"", "atlassian-data-center-status", "atlassian-data-center-compatible");
    }

    @Test
    public void leaves_no_unresolved_name_in_its_descriptor() throws IOException {
        assertThat(descriptor()).doesNotContain("${");
    }

    @Test
    public void imports_exactly_what_it_needs_and_only_jira_software_is_optional() throws IOException {
        List<String> optional = List.of(manifest("Import-Package").split(",(?=[a-z])")).stream()
                .filter(clause -> clause.contains("resolution:=optional")).toList();
        assertThat(optional).allMatch(clause -> clause.startsWith("com.atlassian.greenhopper."));
        assertThat(manifest("Import-Package")).contains("com.atlassian.activeobjects.external").doesNotContain("org.mentoringpair");
    }

    @Test
    public void carries_nothing_of_jira_and_nothing_of_the_sandbox() {
        assertThat(jar.stream().map(ZipEntry::getName))
                .filteredOn(name -> !name.equals("com/") && !name.startsWith("com/lowagie/"))
                .noneMatch(name -> name.startsWith("com/") || name.startsWith("net/") || name.startsWith("org/mentoringpair/jiraapi") || name.startsWith("org/mentoringpair/sandbox"));
    }

    @Test
    public void is_smaller_than_five_megabytes() throws IOException {
        assertThat(Files.size(path)).isLessThan(5_000_000);
    }

    /** Two builds of the same sources can only be equal byte by byte when no entry bears the time of the build. */
    @Test
    public void bears_a_fixed_time_on_every_entry() {
        assertThat(jar.stream().map(ZipEntry::getTimeLocal)).allMatch(LocalDateTime.of(2026, 1, 1, 0, 0)::equals);
    }

    private String manifest(String name) throws IOException {
        return jar.getManifest().getMainAttributes().getValue(name);
    }

    private String descriptor() throws IOException {
        return new String(jar.getInputStream(jar.getEntry("atlassian-plugin.xml")).readAllBytes(), StandardCharsets.UTF_8);
    }
}
