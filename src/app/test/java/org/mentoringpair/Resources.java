package org.mentoringpair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.java.ao.RawEntity;

/** The app's sources as they lie in the module: bundles, templates, and what classes name in them. */
final class Resources {
    private static final Path CLASSES = Path.of("main/java");
    private static final Path RESOURCES = Path.of("main/resources");
    private static final Pattern TEXT_KEY = Pattern.compile("\"(mentoring\\.[a-z0-9.-]+)\"");
    /** $action.form.value("x") and ${page.title}, whatever it begins with. */
    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?([a-zA-Z]\\w*)((?:\\.\\w+(?:\\((?:[^()\"]|\"[^\"]*\")*\\))?)+)");
    /** $goal.title where it is an argument of another call. */
    private static final Pattern ARGUMENT = Pattern.compile("\\$!?\\{?[a-zA-Z]\\w*((?:\\.\\w+)+)");
    private static final Pattern CALL = Pattern.compile("\\.(\\w+)(?:\\((?:[^()\"]|\"[^\"]*\")*\\))?");
    private static final Pattern BEAN = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern COMMENT = Pattern.compile("(?s)#\\*.*?\\*#|##[^\n]*");

    List<String> bundles() {
        return concepts().stream().map(concept -> concept + ".texts").toList();
    }

    /** The folders that have texts, such as goals. */
    List<String> concepts() {
        return files(RESOURCES, "/texts.properties").map(file -> RESOURCES.relativize(file.getParent()).toString()).toList();
    }

    /** @param language such as de, or empty for English */
    Map<String, String> texts(String concept, String language) {
        return bundle(RESOURCES.resolve(concept).resolve("texts" + (language.isEmpty() ? "" : "_" + language) + ".properties"));
    }

    Set<String> texts() {
        return new TreeSet<>(allTexts().keySet());
    }

    /** The names of all beans, in whichever file of the Spring context they stand; one that stands twice is here twice. */
    List<String> beans() {
        return files(RESOURCES.resolve("META-INF/spring"), ".xml").flatMap(file -> BEAN.matcher(read(file)).results().map(found -> found.group(1))).toList();
    }

    Set<String> textsWithPlainApostrophe() {
        Set<String> keys = new TreeSet<>();
        files(RESOURCES, ".properties").forEach(file -> bundle(file).forEach((key, text) -> {
            if (text.contains("'")) {
                keys.add(file.getFileName() + " " + key);
            }
        }));
        return keys;
    }

    Set<String> namedTexts() {
        Set<String> keys = new TreeSet<>();
        Stream.concat(files(CLASSES, ".java"), files(RESOURCES, ".vm")).flatMap(file -> TEXT_KEY.matcher(read(file)).results()).map(found -> found.group(1)).forEach(keys::add);
        return keys;
    }

    /** What each template calls on the objects it is given, beyond what Velocity itself knows. */
    Map<String, Set<String>> calledInTemplates() {
        Map<String, Set<String>> calls = new TreeMap<>();
        files(RESOURCES, ".vm").forEach(file -> calls.put(RESOURCES.relativize(file).toString(), calledIn(COMMENT.matcher(read(file)).replaceAll(""))));
        return calls;
    }

    private static Set<String> calledIn(String template) {
        Set<String> calls = new TreeSet<>();
        REFERENCE.matcher(template).results().map(reference -> reference.group(2))
                .flatMap(path -> CALL.matcher(path).results()).map(call -> call.group(1)).forEach(calls::add);
        ARGUMENT.matcher(template).results().flatMap(argument -> CALL.matcher(argument.group(1)).results()).map(call -> call.group(1)).forEach(calls::add);
        return calls;
    }

    /** Every interface that Active Objects keep. */
    List<Class<?>> rows() {
        return files(CLASSES, "Row.java").map(file -> CLASSES.relativize(file).toString().replace(".java", "").replace('/', '.')).<Class<?>>map(Resources::loaded)
                .filter(RawEntity.class::isAssignableFrom).toList();
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Resources.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Map<String, String> allTexts() {
        Map<String, String> texts = new TreeMap<>();
        files(RESOURCES, "/texts.properties").forEach(file -> texts.putAll(bundle(file)));
        return texts;
    }

    /** As Java has always read such files, in ISO 8859-1; none where there is no such file. */
    private static Map<String, String> bundle(Path file) {
        Map<String, String> texts = new TreeMap<>();
        if (Files.exists(file)) {
            Properties bundle = new Properties();
            try (InputStream in = Files.newInputStream(file)) {
                bundle.load(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            bundle.forEach((key, text) -> texts.put((String) key, (String) text));
        }
        return texts;
    }

    private static Stream<Path> files(Path directory, String ending) {
        try (Stream<Path> found = Files.walk(directory)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
