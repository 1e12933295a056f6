package org.mentoringpair;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.junit.Test;

/** What the descriptor, the templates and the bundles name is there: Jira would notice only when somebody needs it. */
public class DescriptorTest {
    /** Jira has three prefixes for table names in mind: ours is AO_, six digits and an underscore. */
    private static final int LONGEST_TABLE_NAME = 20;
    private static final int LONGEST_COLUMN_NAME = 30;

    private final Descriptor descriptor = new Descriptor();
    private final Resources resources = new Resources();

    @Test
    public void every_class_it_names_exists() {
        assertThat(descriptor.classNames()).isNotEmpty().allSatisfy(name -> assertThat(loaded(name)).isNotNull());
    }

    @Test
    public void every_text_it_names_exists() {
        assertThat(resources.texts()).containsAll(descriptor.textKeys());
    }

    @Test
    public void every_text_that_templates_and_classes_name_exists() {
        Set<String> texts = resources.texts();

        assertThat(resources.namedTexts()).isNotEmpty().allMatch(key -> texts.contains(key) || beginsOne(key, texts));
    }

    /** Spring would let the later of the two win, or not start. */
    @Test
    public void no_two_beans_have_one_name() {
        assertThat(resources.beans()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    public void every_bundle_is_declared() {
        assertThat(descriptor.bundles()).containsExactlyInAnyOrderElementsOf(resources.bundles());
    }

    @Test
    public void no_text_has_an_apostrophe_that_jira_takes_for_a_quote() {
        assertThat(resources.textsWithPlainApostrophe()).isEmpty();
    }

    @Test
    public void every_file_it_names_is_in_the_jar() {
        assertThat(descriptor.locations()).isNotEmpty().allSatisfy(location -> assertThat(DescriptorTest.class.getResource(location)).as(location).isNotNull());
    }

    @Test
    public void every_method_on_the_allowlist_exists_and_belongs_to_the_app() {
        assertThat(descriptor.allowed()).isNotEmpty().allSatisfy(method -> {
            assertThat(method).startsWith("org.mentoringpair.");
            assertThat(publicMethods(method.substring(0, method.indexOf('#')))).contains(method);
        });
    }

    @Test
    public void every_getter_and_method_that_templates_call_is_on_the_allowlist() {
        Set<String> names = descriptor.allowed().stream().map(DescriptorTest::nameInTemplates).collect(Collectors.toSet());

        assertThat(resources.calledInTemplates()).isNotEmpty().allSatisfy((template, calls) -> assertThat(names).as(template).containsAll(calls));
    }

    @Test
    public void every_row_is_declared_with_names_that_all_databases_take() {
        List<Class<?>> rows = descriptor.entities().stream().map(DescriptorTest::loaded).collect(Collectors.toList());

        assertThat(rows).containsExactlyInAnyOrderElementsOf(resources.rows()).allSatisfy(row -> {
            assertThat(row).isInterface().isAssignableTo(RawEntity.class);
            assertThat(row.getAnnotation(Table.class).value().length()).as(row.getName()).isLessThanOrEqualTo(LONGEST_TABLE_NAME);
            assertThat(row.getDeclaredMethods()).allSatisfy(method -> assertThat(method.getName().length()).isLessThan(LONGEST_COLUMN_NAME));
        });
    }

    @Test
    public void both_signs_for_data_center_are_given() {
        assertThat(descriptor.elements("param")).extracting(param -> param.getAttribute("name") + "=" + param.getTextContent())
                .contains("atlassian-data-center-status=compatible", "atlassian-data-center-compatible=true");
    }

    @Test
    public void every_module_has_a_key_of_its_own() {
        List<String> keys = descriptor.modules().stream().map(module -> module.getAttribute("key")).toList();

        assertThat(keys).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    public void jira_s_own_texts_are_not_overwritten() {
        assertThat(resources.texts()).allSatisfy(key -> assertThat(key).startsWith("mentoring."));
    }

    /** The beginning of a key to which a constant's name is added. */
    private static boolean beginsOne(String key, Set<String> texts) {
        return texts.stream().anyMatch(known -> known.startsWith(key.endsWith(".") ? key : key + "."));
    }

    /** getTitle() and isOpen() are title and open to a template, day(x) is day. */
    private static String nameInTemplates(String method) {
        String name = method.substring(method.indexOf('#') + 1, method.indexOf('('));
        int prefix = name.startsWith("get") && name.length() > 3 ? 3 : name.startsWith("is") ? 2 : 0;
        return prefix == 0 ? name : name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1);
    }

    private static List<String> publicMethods(String className) {
        Class<?> type = loaded(className);
        assertThat(Modifier.isPublic(type.getModifiers())).as(className + " is public, or Velocity would render nothing").isTrue();
        return Arrays.stream(type.getMethods()).map(method -> className + "#" + signature(method)).toList();
    }

    private static String signature(Method method) {
        return method.getName() + "(" + Arrays.stream(method.getParameterTypes()).map(Class::getCanonicalName).collect(Collectors.joining(",")) + ")";
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, DescriptorTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("No class " + name, missing);
        }
    }
}
