package org.mentoringpair.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.Test;

/**
 * Nothing is declared on a guess: each type and member was seen in Jira, or is a doubt written down in
 * {@code docs/jira-api.md}. {@code mvn -pl src/jira-api test -Djira-api.write=true} writes the counted part of that page.
 */
public class DeclarationsTest {
    private final DeclaredApi declared;
    private final Evidence evidence;
    private final ApiPage page;

    public DeclarationsTest() throws Exception {
        declared = new DeclaredApi();
        evidence = new Evidence(declared, new RecordedApi());
        page = new ApiPage(declared, evidence);
    }

    @Test
    public void whatever_is_declared_was_seen_in_jira_or_is_a_doubt() throws Exception {
        Set<String> unseen = new TreeSet<>();
        for (TypeElement type : declared.types()) {
            if (evidence.of(type).isEmpty()) {
                unseen.add(type.toString());
            }
            for (Element member : declared.members(type)) {
                if (evidence.of(type, member).isEmpty()) {
                    unseen.add(type + "#" + member);
                }
            }
        }

        assertThat(unseen)
                .as("neither in test/resources/recorded-signatures.txt, nor with 'Source: <version>, https://...' in the Javadoc, nor a doubt in docs/jira-api.md")
                .containsExactlyElementsOf(page.doubts());
    }

    @Test
    public void the_documentation_lists_what_is_declared_and_where_it_was_seen() throws Exception {
        String expected = page.expected();
        if (Boolean.getBoolean("jira-api.write")) {
            page.write(expected);
        }

        assertThat(page.counted()).as("docs/jira-api.md").isEqualTo(expected);
    }
}
