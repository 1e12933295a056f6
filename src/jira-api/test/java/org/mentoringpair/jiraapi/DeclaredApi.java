package org.mentoringpair.jiraapi;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The declarations as the compiler reads them, with their Javadoc; without the package {@code org.mentoringpair}. */
final class DeclaredApi implements AutoCloseable {
    private static final Path SOURCES = Path.of("main/java");

    final Types types;
    final Elements elements;
    private final StandardJavaFileManager files;
    private final List<TypeElement> declared = new ArrayList<>();

    DeclaredApi() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        files = compiler.getStandardFileManager(null, null, null);
        JavacTask task;
        try (Stream<Path> paths = Files.walk(SOURCES)) {
            task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none", "-Xlint:none"), null,
                    files.getJavaFileObjectsFromPaths(paths.filter(path -> path.toString().endsWith(".java")).toList()));
        }
        task.parse();
        for (Element type : task.analyze()) {
            if (type instanceof TypeElement top && !top.getQualifiedName().toString().startsWith("org.mentoringpair.")) {
                collect(top);
            }
        }
        declared.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
        types = task.getTypes();
        elements = task.getElements();
    }

    private void collect(TypeElement type) {
        if (!visible(type) || declared.contains(type)) {
            return;
        }
        declared.add(type);
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::collect);
    }

    List<TypeElement> types() {
        return List.copyOf(declared);
    }

    /** Public and protected members, without those that every enum has, those of {@link Object} and those for playing Jira. */
    List<Element> members(TypeElement type) {
        boolean ofEnum = type.getKind() == ElementKind.ENUM;
        return type.getEnclosedElements().stream()
                .filter(member -> !(member instanceof TypeElement))
                .filter(DeclaredApi::visible)
                .filter(member -> !(ofEnum && Set.of("values", "valueOf").contains(member.getSimpleName().toString())))
                .filter(member -> !Set.of("equals", "hashCode", "toString").contains(member.getSimpleName().toString()))
                .filter(member -> member.getAnnotation(ForPlaying.class) == null)
                .<Element>map(member -> member)
                .toList();
    }

    long forPlaying() {
        return declared.stream().flatMap(type -> type.getEnclosedElements().stream())
                .filter(member -> member.getAnnotation(ForPlaying.class) != null).count();
    }

    /** The declared types that extend or implement a type: what is seen there by inheritance is declared here. */
    Stream<TypeElement> subtypes(TypeElement type) {
        return declared.stream().filter(other -> !other.equals(type))
                .filter(other -> types.isSubtype(types.erasure(other.asType()), types.erasure(type.asType())));
    }

    private static boolean visible(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC) || element.getModifiers().contains(Modifier.PROTECTED);
    }

    /** The type and whatever it extends and implements. */
    Stream<TypeElement> withSuperTypes(TypeElement type) {
        return Stream.concat(Stream.of(type), types.directSupertypes(type.asType()).stream()
                .map(types::asElement).map(TypeElement.class::cast).flatMap(this::withSuperTypes));
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
