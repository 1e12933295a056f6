package org.mentoringpair;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.junit.Test;

/** The app keeps to the import table, and the package {@code violations}, which breaks every rule once, is caught. */
public class ImportTableTest {
    private static final JavaClasses APP = new ClassFileImporter().importUrl(Refusal.class.getProtectionDomain().getCodeSource().getLocation());
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("org.mentoringpair.violations");

    @Test
    public void mentoring_is_told_without_jira() {
        holds(ImportTable::domain_knows_no_platform, "GoalThatKnowsJira");
    }

    @Test
    public void concepts_form_no_cycle() {
        holds(ImportTable::concepts_form_no_cycle, "Cycle detected");
    }

    @Test
    public void pages_of_two_concepts_do_not_know_each_other() {
        holds(ImportTable::pages_of_concepts_do_not_know_each_other, "PageThatBorrows");
    }

    @Test
    public void nobody_imports_reflections() {
        holds(table -> table.nobody_reads_along("reflections"), "CheckInThatReadsAlong");
    }

    @Test
    public void nobody_imports_the_journal() {
        holds(table -> table.nobody_reads_along("journal"), "CheckInThatReadsAlong");
    }

    @Test
    public void nothing_is_named_after_its_technique() {
        holds(ImportTable::names_are_the_programme_s_words, "GoalManager");
    }

    @Test
    public void nothing_needs_seven_collaborators() {
        holds(ImportTable::a_seventh_collaborator_means_a_missing_concept, "GoalManager");
    }

    @Test
    public void nothing_looks_at_another_clock() {
        holds(ImportTable::time_comes_from_the_clock_given, "GoalManager");
    }

    @Test
    public void rows_are_touched_by_their_stores_only() {
        holds(ImportTable::rows_are_touched_by_their_stores_only, "GoalThatKnowsJira");
    }

    private static void holds(Function<ImportTable, ArchRule> rule, String culprit) {
        rule.apply(new ImportTable("org.mentoringpair")).check(APP);

        assertThatThrownBy(() -> rule.apply(new ImportTable("org.mentoringpair.violations")).check(VIOLATIONS))
                .isInstanceOf(AssertionError.class).hasMessageContaining(culprit);
    }
}
