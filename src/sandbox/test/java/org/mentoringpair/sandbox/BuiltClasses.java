package org.mentoringpair.sandbox;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.atlassian.jira.issue.Issue;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Path;
import java.util.Set;

/** The class files of the app, which the sandbox never sees as classes, of the declarations and of the sandbox itself. */
final class BuiltClasses {
    private static final JavaClasses ALL = new ClassFileImporter()
            .importLocations(Set.of(Location.of(Path.of("../app/target/classes")), locationOf(Sandbox.class), locationOf(Issue.class)));

    static final JavaClasses DECLARED = ALL.that(not(resideInAPackage("org.mentoringpair..")));
    static final JavaClasses SANDBOX = ALL.that(resideInAPackage("org.mentoringpair.sandbox..").or(resideInAPackage("org.mentoringpair.jiraapi")));
    static final JavaClasses APP = ALL.that(resideInAPackage("org.mentoringpair..").and(not(resideInAPackage("org.mentoringpair.sandbox..")))
            .and(not(resideInAPackage("org.mentoringpair.jiraapi"))));

    private BuiltClasses() {
    }

    private static Location locationOf(Class<?> type) {
        return Location.of(type.getProtectionDomain().getCodeSource().getLocation());
    }
}
