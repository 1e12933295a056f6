package org.mentoringpair.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.FixMethodOrder;
import org.junit.Test;

/** What docs/stories.md says about the stories, made from the stories. */
final class StoriesPage {
    private static final String BEGINNING = "## The list\n";

    private StoriesPage() {
    }

    /** All that were compiled, by name; looking at them starts nothing. */
    static List<Class<?>> stories() {
        try (Stream<Path> files = Files.list(Path.of(StoriesPage.class.getResource("").toURI()))) {
            List<Class<?>> stories = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Story.class")).sorted()
                    .<Class<?>>map(StoriesPage::loaded).toList();
            return stories;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> loaded(String file) {
        try {
            return Class.forName(StoriesPage.class.getPackageName() + "." + file.replace(".class", ""), false, StoriesPage.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<Method> tests(Class<?> story) {
        return Arrays.stream(story.getMethods()).filter(method -> method.isAnnotationPresent(Test.class)).sorted(Comparator.comparing(Method::getName)).toList();
    }

    /** The page with everything after its last heading made anew. */
    static String rewritten(String page, List<Class<?>> stories) {
        return page.substring(0, page.indexOf(BEGINNING)) + BEGINNING
                + stories.stream().map(StoriesPage::section).collect(Collectors.joining());
    }

    private static String section(Class<?> story) {
        return "\n### " + story.getSimpleName() + "\n\n" + tests(story).stream().map(StoriesPage::line).collect(Collectors.joining());
    }

    /** Without the letters by which tests are put into an order. */
    private static String sentence(Method test) {
        boolean ordered = test.getDeclaringClass().isAnnotationPresent(FixMethodOrder.class);
        return (ordered ? test.getName().replaceFirst("^[b-z]_", "") : test.getName()).replace('_', ' ');
    }

    private static String line(Method test) {
        OnJira mark = StoryTeller.markOf(test);
        return "- " + sentence(test) + ": *" + mark.value().words() + "*"
                + (mark.why().isEmpty() ? "" : ". " + mark.why()) + "\n";
    }
}
