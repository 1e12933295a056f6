package org.mentoringpair.sandbox.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.sandbox.NotPlayed;
import org.springframework.stereotype.Component;

/**
 * The elements, attributes and children of {@code atlassian-plugin.xml} that the sandbox acts upon, listed in
 * {@code modules.txt}. Anything else is refused by its name: a module that is silently ignored would look like one
 * that works.
 */
@Component
final class PlayedModules {
    private record Known(Set<String> attributes, Set<String> children) {
    }

    private final Map<String, Known> elements = new HashMap<>();

    PlayedModules() {
        try (InputStream list = PlayedModules.class.getResourceAsStream("modules.txt")) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NotPlayed naming the first element, attribute or child that is not on the list */
    void check(ModuleElement element) {
        check(element, element.name());
    }

    private void check(ModuleElement element, String path) {
        Known known = elements.get(element.name());
        if (known == null) {
            throw new NotPlayed("the element <" + path + ">", PlayedModules.class);
        }
        for (String attribute : element.attributes().keySet()) {
            if (!known.attributes.contains(attribute)) {
                throw new NotPlayed("the attribute " + attribute + " of <" + path + ">", PlayedModules.class);
            }
        }
        for (ModuleElement child : element.children()) {
            if (!known.children.contains(child.name())) {
                throw new NotPlayed("the child <" + child.name() + "> of <" + path + ">", PlayedModules.class);
            }
            check(child, path + "/" + child.name());
        }
    }

    private void learn(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3) {
            throw new IllegalStateException("modules.txt: not element | attributes | children: " + line);
        }
        elements.put(parts[0].trim(), new Known(words(parts[1]), words(parts[2])));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.trim().split("\\s+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
