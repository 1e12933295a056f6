package org.mentoringpair.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.Test;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

/** Keeps the two lists at the end of {@code docs/sandbox.md} complete and true. */
public class WhatIsPlayedTest {
    @Test
    public void the_documentation_names_exactly_the_services_that_are_played() throws Exception {
        Set<String> played = new TreeSet<>(Set.of(ActiveObjects.class.getSimpleName(), TemplateRenderer.class.getSimpleName()));
        ClassPathScanningCandidateComponentProvider components = new ClassPathScanningCandidateComponentProvider(true);
        for (BeanDefinition component : components.findCandidateComponents("org.mentoringpair.sandbox")) {
            for (Class<?> type : ClassUtils.getAllInterfacesForClass(Class.forName(component.getBeanClassName()))) {
                if (type.getName().startsWith("com.atlassian.")) {
                    played.add(type.getSimpleName());
                }
            }
        }

        assertThat(namesBelow("### All services")).as("the list in docs/sandbox.md").containsExactlyElementsOf(played);
    }

    @Test
    public void the_documentation_names_exactly_the_module_types_that_are_played() throws Exception {
        Set<String> played;
        try (InputStream in = Plugins.class.getResourceAsStream("modules.txt")) {
            played = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith("atlassian-plugin "))
                    .flatMap(line -> Arrays.stream(line.split("\\|")[2].trim().split(" ")))
                    .collect(TreeSet::new, Set::add, Set::addAll);
        }

        assertThat(namesBelow("### All module types")).as("the list in docs/sandbox.md").containsExactlyElementsOf(played);
    }

    private static Set<String> namesBelow(String heading) throws IOException {
        String page = Files.readString(Path.of("../../docs/sandbox.md"));
        String part = page.substring(page.indexOf(heading) + heading.length()).split("\n#")[0];
        return Pattern.compile("`([^`]+)`").matcher(part).results().map(found -> found.group(1)).collect(TreeSet::new, Set::add, Set::addAll);
    }
}
