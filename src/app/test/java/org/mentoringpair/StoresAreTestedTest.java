package org.mentoringpair;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;

/** Every store keeps one contract in memory, on H2 and on PostgreSQL; a new one without its tests fails here. */
public class StoresAreTestedTest {
    private static final String STORED = "Stored";

    @Test
    public void every_store_has_one_contract_with_three_tests() {
        List<JavaClass> stores = new ClassFileImporter().importPath(Path.of("target", "classes")).stream()
                .filter(type -> type.getSimpleName().startsWith(STORED) && !type.getRawInterfaces().isEmpty()).toList();

        assertThat(stores).hasSizeGreaterThanOrEqualTo(7);
        stores.forEach(StoresAreTestedTest::isTested);
    }

    private static void isTested(JavaClass store) {
        String what = store.getSimpleName().substring(STORED.length());
        Class<?> contract = named(store, what + "Contract");
        for (String name : List.of(what + "InMemoryTest", STORED + what + "OnH2Test", STORED + what + "OnPostgreSqlTest")) {
            assertThat(contract).as("the contract of %s", name).isAssignableFrom(named(store, name));
        }
    }

    private static Class<?> named(JavaClass store, String test) {
        try {
            return Class.forName(store.getPackageName() + "." + test, false, StoresAreTestedTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(store.getName() + " has no " + test, missing);
        }
    }
}
