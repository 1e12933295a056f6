package org.mentoringpair.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;
import org.mentoringpair.jiraapi.ForPlaying;

/** Of Jira's API no more is declared than somebody calls: the app, or the sandbox's parts among themselves. */
public class CalledApiTest {
    private static final Set<String> OF_EVERY_TYPE = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    @Test
    public void nothing_is_declared_that_nobody_calls() throws Exception {
        CalledApi called = new CalledApi(BuiltClasses.DECLARED).implementedBy(BuiltClasses.APP).calledBy(BuiltClasses.APP).calledBy(BuiltClasses.SANDBOX);
        String sources = sources("../app/main/java") + sources("main/java");
        Set<String> uncalled = new TreeSet<>();
        for (JavaClass type : BuiltClasses.DECLARED) {
            for (JavaMember member : type.getMembers()) {
                if (visible(type, member) && !called.contains(member) && !(constant(member) && sources.contains(type.getSimpleName() + "." + member.getName()))) {
                    uncalled.add(member.getFullName());
                }
            }
        }

        assertThat(leftOver()).as("docs/jira-api.md, Called by nobody").isEqualTo(uncalled);
    }

    @Test
    public void the_app_keeps_off_what_is_only_for_playing() {
        assertThat(BuiltClasses.APP).isNotEmpty();
        for (JavaClass type : BuiltClasses.APP) {
            assertThat(type.getDirectDependenciesFromSelf()).noneMatch(dependency -> dependency.getTargetClass().getPackageName().equals("org.mentoringpair.jiraapi"));
            assertThat(type.getAccessesFromSelf()).noneMatch(access -> access.getTarget().resolveMember()
                    .filter(member -> member.isAnnotatedWith(ForPlaying.class)).isPresent());
        }
    }

    /** What was declared before this test was there and waits to be taken away. */
    private static Set<String> leftOver() throws IOException {
        String page = Files.readString(Path.of("../../docs/jira-api.md"));
        String part = page.substring(page.indexOf("## Called by nobody")).split("\n## ")[0];
        return Pattern.compile("(?m)^- `([^`]+)`").matcher(part).results().map(found -> found.group(1)).collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static boolean visible(JavaClass type, JavaMember member) {
        return !type.getModifiers().contains(JavaModifier.PRIVATE) && !OF_EVERY_TYPE.contains(member.getName())
                && (member.getModifiers().contains(JavaModifier.PUBLIC) || member.getModifiers().contains(JavaModifier.PROTECTED));
    }

    /** The compiler copies constants into the classes that use them. */
    private static boolean constant(JavaMember member) {
        return member.getModifiers().containsAll(List.of(JavaModifier.STATIC, JavaModifier.FINAL));
    }

    private static String sources(String folder) throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        return sources.toString();
    }
}
