package org.mentoringpair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;
import org.mentoringpair.help.SearchFunction;
import org.w3c.dom.Element;

/** What the app adds to the search is explained inside Jira and in docs/jql.md: all of it, and nothing else. */
public class SearchIsExplainedTest {
    /** An indented line is an example. */
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^ {4}.*$");
    private static final Pattern CALL = Pattern.compile("([A-Za-z]+)\\(");
    private static final Set<String> OF_JIRA = Set.of("startOfMonth", "in");

    private final Set<String> declared = new Descriptor().elements("fname").stream().map(Element::getTextContent).collect(Collectors.toCollection(TreeSet::new));

    @Test
    public void the_page_inside_jira_explains_every_function() {
        assertThat(Arrays.stream(SearchFunction.values()).map(SearchFunction::written)).containsExactlyInAnyOrderElementsOf(declared);
        assertThat(SearchFunction.values()).allSatisfy(function -> assertThat(calls(function.examples())).contains(function.written()));
    }

    @Test
    public void the_documentation_shows_an_example_of_every_function() throws IOException {
        String page = Files.readString(Path.of("../../docs/jql.md"));

        Set<String> shown = calls(EXAMPLE.matcher(page).results().map(line -> line.group()).toList());
        shown.removeAll(OF_JIRA);
        assertThat(shown).isEqualTo(declared);
    }

    private static Set<String> calls(List<String> searches) {
        return searches.stream().flatMap(search -> CALL.matcher(search).results()).map(call -> call.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
