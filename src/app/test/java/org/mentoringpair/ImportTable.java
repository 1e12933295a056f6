package org.mentoringpair;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/**
 * Who may know whom in the app. Built for a root package, so that the same rules can be tried on classes that break
 * them.
 */
final class ImportTable {
    private static final String[] PLATFORM = {"com.atlassian..", "net.java.ao..", "jakarta.servlet..", "jakarta.ws.rs..", "org.osgi..", "org.ofbiz..", "com.opensymphony.."};
    private static final int MOST_COLLABORATORS = 6;

    private final String root;

    ImportTable(String root) {
        this.root = root;
    }

    /** Only the seam, the pages and the stores know the platform. */
    ArchRule domain_knows_no_platform() {
        return noClasses().that(inDomain()).should().dependOnClassesThat().resideInAnyPackage(PLATFORM).allowEmptyShould(true)
                .because("mentoring can be told without Jira");
    }

    ArchRule concepts_form_no_cycle() {
        return SlicesRuleDefinition.slices().assignedFrom(new Concepts()).should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule pages_of_concepts_do_not_know_each_other() {
        return SlicesRuleDefinition.slices().matching(root + ".(*).web..").should().notDependOnEachOther().allowEmptyShould(true);
    }

    ArchRule nobody_reads_along(String concept) {
        return noClasses().that(not(resideInAPackage(root + "." + concept + ".."))).should()
                .dependOnClassesThat().resideInAPackage(root + "." + concept + "..").allowEmptyShould(true)
                .because("what is written for oneself is nobody's business");
    }

    ArchRule names_are_the_programme_s_words() {
        return noClasses().should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Dto")
                .allowEmptyShould(true);
    }

    ArchRule a_seventh_collaborator_means_a_missing_concept() {
        return constructors().that().areDeclaredInClassesThat(are(not(recordsOrEnums()))).should(new ArchCondition<>("have at most six parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int parameters = constructor.getRawParameterTypes().size();
                events.add(new SimpleConditionEvent(constructor, parameters <= MOST_COLLABORATORS, constructor.getFullName() + " has " + parameters));
            }
        }).allowEmptyShould(true);
    }

    ArchRule time_comes_from_the_clock_given() {
        return noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis").orShould().callConstructor(java.util.Date.class)
                .because("the clock can be moved");
    }

    /** Rows are what Active Objects make proxies of: public interfaces, and nobody but their store touches them. */
    ArchRule rows_are_touched_by_their_stores_only() {
        return classes().that(inConcepts().and(simpleNameEndingWith("Row"))).should().onlyHaveDependentClassesThat(
                simpleNameStartingWith("Stored").or(simpleNameEndingWith("Row"))).allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> inConcepts() {
        return resideInAPackage(root + "..").and(not(resideInAnyPackage(root + ".jira..", root + ".web..", root + ".*.web..")));
    }

    private DescribedPredicate<JavaClass> inDomain() {
        return inConcepts().and(not(outermost(simpleNameStartingWith("Stored")))).and(not(outermost(simpleNameEndingWith("Row"))));
    }

    private static DescribedPredicate<JavaClass> outermost(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.describe("outermost class " + predicate.getDescription(), inner -> {
            JavaClass outer = inner;
            while (outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            return predicate.test(outer);
        });
    }

    private static DescribedPredicate<JavaClass> recordsOrEnums() {
        return DescribedPredicate.describe("records or enums", candidate -> candidate.isRecord() || candidate.isEnum());
    }

    private static DescribedPredicate<JavaClass> are(DescribedPredicate<JavaClass> predicate) {
        return predicate;
    }

    /** A concept is a package below the root; its pages belong to the outside. */
    private final class Concepts implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            String name = javaClass.getPackageName();
            if (!inConcepts().test(javaClass) || name.equals(root)) {
                return SliceIdentifier.ignore();
            }
            String below = name.substring(root.length() + 1);
            return SliceIdentifier.of(below.contains(".") ? below.substring(0, below.indexOf('.')) : below);
        }

        @Override
        public String getDescription() {
            return "concepts";
        }
    }
}
