package org.mentoringpair.jiraapi;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Who says that Jira has what is declared: a recorded fact, or a public page named in the Javadoc. */
final class Evidence {
    /** As it stands in the Javadoc: {@code Source: jira-9.12.0, https://...}; on a type it speaks for its members, too. */
    private static final Pattern PUBLIC_PAGE = Pattern.compile("Source: (\\S+), (https://\\S+)");
    /** A page that names the type, but not its members. */
    private static final Pattern NAMED = Pattern.compile("(?:Source|Named in): (\\S+), (https://\\S+)");

    private final DeclaredApi declared;
    private final RecordedApi recorded;

    Evidence(DeclaredApi declared, RecordedApi recorded) {
        this.declared = declared;
        this.recorded = recorded;
    }

    Optional<String> of(TypeElement type) {
        return Stream.concat(recorded.source(type.getQualifiedName().toString()).stream(), page(type, NAMED).stream()).max(Versions.NEWEST_LAST);
    }

    Optional<String> of(TypeElement type, Element member) {
        Optional<String> fact = Stream.concat(declared.withSuperTypes(type), declared.subtypes(type))
                .flatMap(owner -> recorded.members(owner.getQualifiedName().toString()).stream()
                        .filter(candidate -> fits(candidate, owner, member)))
                .map(Fact::source)
                .max(Versions.NEWEST_LAST);
        return Stream.concat(fact.stream(), page(member, PUBLIC_PAGE).or(() -> page(type, PUBLIC_PAGE)).stream()).max(Versions.NEWEST_LAST);
    }

    private boolean fits(Fact fact, TypeElement owner, Element member) {
        if (member instanceof ExecutableElement executable) {
            return fact.kind().equals(member.getKind() == ElementKind.CONSTRUCTOR ? "constructor" : "method")
                    && fact.name().equals(nameOf(executable))
                    && fits(fact, executable.getParameters().stream().map(Element::asType).toList())
                    && (member.getKind() == ElementKind.CONSTRUCTOR || sameType(fact.result(), executable.getReturnType()));
        }
        return fact.kind().equals("field") && fact.name().contentEquals(member.getSimpleName()) && sameType(fact.result(), member.asType());
    }

    private static String nameOf(ExecutableElement executable) {
        Element named = executable.getKind() == ElementKind.CONSTRUCTOR ? executable.getEnclosingElement() : executable;
        return named.getSimpleName().toString();
    }

    private boolean fits(Fact fact, List<? extends TypeMirror> parameters) {
        return fact.parameters().size() == parameters.size() && IntStream.range(0, parameters.size())
                .allMatch(i -> sameType(fact.parameters().get(i), parameters.get(i))
                        || fact.fromCall() && accepts(parameters.get(i), fact.parameters().get(i)));
    }

    private boolean sameType(String recordedType, TypeMirror type) {
        return recordedType.equals("?") || recordedType.equals(declared.types.erasure(type).toString());
    }

    /** Whether what was given in a call may be given to what is declared. */
    private boolean accepts(TypeMirror parameter, String argument) {
        TypeElement type = declared.elements.getTypeElement(argument);
        return type != null && declared.types.isAssignable(declared.types.erasure(type.asType()), declared.types.erasure(parameter));
    }

    private Optional<String> page(Element element, Pattern pattern) {
        String javadoc = declared.elements.getDocComment(element);
        Matcher page = pattern.matcher(javadoc == null ? "" : javadoc);
        return page.find() ? Optional.of(page.group(1) + " " + page.group(2)) : Optional.empty();
    }
}
