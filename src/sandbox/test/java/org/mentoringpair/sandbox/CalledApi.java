package org.mentoringpair.sandbox;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The part of Jira's API that some classes call, implement or override, with what that part in turn needs of its own:
 * what its methods call, and the methods that override them.
 */
final class CalledApi {
    private final JavaClasses api;
    private final Set<JavaMember> members = new HashSet<>();
    private final Deque<JavaMember> unread = new ArrayDeque<>();

    CalledApi(JavaClasses api) {
        this.api = api;
    }

    CalledApi calledBy(JavaClasses callers) {
        callers.forEach(caller -> caller.getAccessesFromSelf().forEach(this::add));
        return followed();
    }

    CalledApi implementedBy(JavaClasses implementers) {
        implementers.forEach(type -> type.getMethods().forEach(method -> overriddenBy(method).forEach(this::add)));
        return followed();
    }

    private CalledApi followed() {
        while (!unread.isEmpty()) {
            follow(unread.pop());
        }
        return this;
    }

    boolean contains(JavaMember member) {
        return members.contains(member);
    }

    private void follow(JavaMember member) {
        if (member instanceof JavaCodeUnit code) {
            code.getAccessesFromSelf().forEach(this::add);
        }
        if (member instanceof JavaMethod method) {
            overriddenBy(method).forEach(this::add);
            method.getOwner().getAllSubclasses().stream().filter(type -> api.contain(type.getName()))
                    .flatMap(type -> same(method, type).stream()).forEach(this::add);
        }
        initializer(member.getOwner()).forEach(code -> code.getAccessesFromSelf().forEach(this::add));
    }

    private static Stream<JavaCodeUnit> initializer(JavaClass type) {
        return type.getStaticInitializer().stream().map(JavaCodeUnit.class::cast);
    }

    private void add(JavaAccess<?> access) {
        access.getTarget().resolveMember().ifPresent(this::add);
    }

    private void add(JavaMember member) {
        if (api.contain(member.getOwner().getName()) && members.add(member)) {
            unread.push(member);
        }
    }

    private static List<JavaMethod> overriddenBy(JavaMethod method) {
        return Stream.concat(method.getOwner().getAllRawSuperclasses().stream(), method.getOwner().getAllRawInterfaces().stream())
                .flatMap(type -> same(method, type).stream())
                .toList();
    }

    private static Optional<JavaMethod> same(JavaMethod method, JavaClass type) {
        return type.tryGetMethod(method.getName(), method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new));
    }
}
