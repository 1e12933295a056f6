package org.mentoringpair.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

public class SurroundingsTest {
    private final Surroundings reader = new Surroundings(Map.of("person", "noor", "programme", "Bridges \"and\" \\ 橋"));

    @Test
    public void names_take_the_place_of_what_stands_for_them_whatever_they_are_made_of() {
        assertThat(reader.filledIn("Mentee in menteesOf(\"{person}\")")).contains("Mentee in menteesOf(\"noor\")");
        assertThat(reader.filledIn("project in mentoringPairs(\"{programme}\")")).contains("project in mentoringPairs(\"Bridges \\\"and\\\" \\\\ 橋\")");
        assertThat(reader.filledIn("issue in myPairs()")).contains("issue in myPairs()");
    }

    @Test
    public void an_example_that_needs_what_the_reader_has_not_is_left_out() {
        assertThat(new Surroundings(Map.of("person", "noor")).filledIn("project in mentoringPairs(\"{programme}\")")).isEmpty();
    }
}
