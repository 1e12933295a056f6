package org.mentoringpair;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.w3c.dom.Element;

/** Every way in to the app has its row in the table of docs/administration.md, where a story tries it as everybody. */
public class WaysInTest {
    /** Modules through which nobody comes in, or which are looked at in another way below. */
    private static final Set<String> NO_WAY_IN = Set.of("ao", "velocity-allowlist", "web-resource", "web-section", "webwork1", "rest", "jql-function",
            "workflow-condition", "workflow-validator", "workflow-function");

    private final Descriptor descriptor = new Descriptor();

    @Test
    public void every_command_of_an_action_has_its_row() throws IOException {
        List<String> commands = descriptor.elements("action").stream().flatMap(WaysInTest::commands).toList();

        assertThat(commands).hasSizeGreaterThan(10);
        assertThat(rows()).containsAll(commands);
    }

    @Test
    public void every_resource_and_method_has_its_row() throws IOException {
        List<String> endpoints = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.mentoringpair")
                .that(com.tngtech.archunit.base.DescribedPredicate.describe("resource", type -> type.isAnnotatedWith(Path.class)))
                .stream().map(JavaClass::reflect).flatMap(WaysInTest::endpoints).toList();

        assertThat(endpoints).hasSizeGreaterThan(8);
        assertThat(rows()).containsAll(endpoints);
    }

    @Test
    public void every_jql_function_has_its_row() throws IOException {
        assertThat(rows()).containsAll(descriptor.elements("fname").stream().map(name -> name.getTextContent() + "()").toList());
    }

    @Test
    public void every_other_module_somebody_could_come_in_by_has_its_row() throws IOException {
        List<String> keys = descriptor.modules().stream().filter(module -> !NO_WAY_IN.contains(module.getTagName()))
                .map(module -> module.getAttribute("key")).toList();

        assertThat(keys).contains("goals-panel");
        assertThat(rows()).containsAll(keys);
    }

    @Test
    public void no_row_is_about_a_way_in_that_is_gone() throws IOException {
        Set<String> ofTheApp = new TreeSet<>(rows());
        ofTheApp.removeIf(row -> !row.startsWith("Mentoring"));

        assertThat(descriptor.elements("action").stream().flatMap(WaysInTest::commands).toList()).containsAll(ofTheApp);
    }

    /** As Jira reads addresses: Alias.jspa runs doExecute, Alias!word.jspa runs doWord. */
    private static Stream<String> commands(Element action) {
        Class<?> page = loaded(action.getAttribute("name"));
        Set<String> commands = new TreeSet<>();
        for (Class<?> type = page; type.getName().startsWith("org.mentoringpair."); type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredMethods()).filter(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
                    .filter(method -> method.getParameterCount() == 0 && method.getName().matches("do[A-Z].*"))
                    .forEach(method -> commands.add(command(method.getName().substring(2))));
        }
        return commands.stream().map(command -> action.getAttribute("alias") + command + ".jspa");
    }

    private static String command(String name) {
        return name.equals("Execute") ? "" : "!" + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** As docs/rest.md writes them; the names of what varies make no difference. */
    private static Stream<String> endpoints(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> httpMethods(method)
                .map(http -> http + " " + nameless(resource.getAnnotation(Path.class).value() + path(method))));
    }

    private static Stream<String> httpMethods(Method method) {
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class)).map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String path(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value().startsWith("/") ? path.value() : "/" + path.value();
    }

    private static String nameless(String path) {
        return path.replaceAll("\\{[^}]*}", "{id}");
    }

    /** The first words of the table's rows. */
    private static Collection<String> rows() throws IOException {
        return Files.readAllLines(java.nio.file.Path.of("../../docs/administration.md")).stream()
                .filter(line -> line.startsWith("| `")).map(line -> line.split("`")[1]).collect(Collectors.toSet());
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, WaysInTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("No class " + name, missing);
        }
    }
}
