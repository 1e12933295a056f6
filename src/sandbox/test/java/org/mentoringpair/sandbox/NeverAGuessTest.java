package org.mentoringpair.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * A method of Jira's API that looks at nothing and calls nothing answers null, zero, false or the like whatever it is asked.
 * Such answers are thought over and named in {@code docs/sandbox.md}; whatever else is not played raises {@link NotPlayed}.
 */
public class NeverAGuessTest {
    private static final Set<String> EMPTY = Set.of("java.util.List.of", "java.util.Set.of", "java.util.Map.of", "java.util.Optional.empty",
            "java.util.Collections.emptyList", "java.util.Collections.emptySet", "java.util.Collections.emptyMap");

    @Test
    public void no_call_is_answered_without_looking() throws Exception {
        Set<String> unmoved = played(method -> method.getAccessesFromSelf().stream().allMatch(NeverAGuessTest::empty));

        assertThat(namedIn("### Always the same answer")).as("docs/sandbox.md, Always the same answer").containsExactlyElementsOf(unmoved);
    }

    @Test
    public void the_documentation_names_exactly_the_calls_that_are_refused() throws Exception {
        Set<String> refused = played(method -> method.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(NotPlayed.class)));

        assertThat(namedIn("### Calls that are refused")).as("docs/sandbox.md, Calls that are refused").containsExactlyElementsOf(refused);
    }

    private static Set<String> played(Predicate<JavaMethod> condition) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : BuiltClasses.SANDBOX) {
            type.getMethods().stream()
                    .filter(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT) && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .filter(NeverAGuessTest::playsJira)
                    .filter(condition)
                    .forEach(method -> found.add(type.getSimpleName() + "#" + method.getName()));
        }
        return found;
    }

    private static boolean playsJira(JavaMethod method) {
        String[] parameters = method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(method.getOwner().getAllRawInterfaces().stream(), method.getOwner().getAllRawSuperclasses().stream())
                .filter(type -> BuiltClasses.DECLARED.contain(type.getName()))
                .anyMatch(type -> type.tryGetMethod(method.getName(), parameters).isPresent());
    }

    private static boolean empty(JavaAccess<?> access) {
        return EMPTY.contains(access.getTargetOwner().getName() + "." + access.getName());
    }

    private static Set<String> namedIn(String heading) throws IOException {
        String page = Files.readString(Path.of("../../docs/sandbox.md"));
        String part = page.substring(page.indexOf(heading) + heading.length()).split("\n#")[0];
        return Pattern.compile("`([^`]+)`").matcher(part).results().map(found -> found.group(1)).collect(TreeSet::new, Set::add, Set::addAll);
    }
}
