package org.mentoringpair;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** Everything the app says in English it says in German, too: {@code texts_de.properties} beside each {@code texts.properties}. */
public class LanguagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");
    /** Sentences that are the same in both languages would be ones that nobody translated. */
    private static final int WORDS_OF_A_SENTENCE = 4;

    private final Resources resources = new Resources();

    @Test
    public void german_has_every_text_and_none_that_is_gone() {
        List<String> wrong = new ArrayList<>();
        everywhere((concept, english) -> {
            Map<String, String> german = resources.texts(concept, "de");
            english.keySet().stream().filter(key -> !german.containsKey(key)).forEach(key -> wrong.add("texts_de lacks key " + key + " in " + concept));
            german.keySet().stream().filter(key -> !english.containsKey(key)).forEach(key -> wrong.add("texts_de has key " + key + " that texts in " + concept + " lacks"));
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    public void german_has_the_same_places_for_arguments() {
        List<String> wrong = new ArrayList<>();
        everywhere((concept, english) -> resources.texts(concept, "de").forEach((key, text) -> {
            if (!places(text).equals(places(english.getOrDefault(key, text)))) {
                wrong.add(key + " in " + concept + " has the places " + places(text) + " in texts_de and " + places(english.get(key)) + " in texts");
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    public void german_sentences_are_german() {
        List<String> untranslated = new ArrayList<>();
        everywhere((concept, english) -> resources.texts(concept, "de").forEach((key, text) -> {
            if (text.equals(english.get(key)) && text.split("\\s+").length >= WORDS_OF_A_SENTENCE) {
                untranslated.add(key + " in " + concept);
            }
        }));

        assertThat(untranslated).isEmpty();
    }

    @Test
    public void german_calls_the_charter_its_skills_and_those_who_run_a_programme_by_one_word_each() {
        everywhere((concept, english) -> assertThat(resources.texts(concept, "de").values()).as(concept)
                .noneMatch(text -> text.matches("(?s).*(Charta|Fähigkeit|Programmleitung).*")));
    }

    @Test
    public void every_text_is_a_message_jira_can_format() {
        everywhere((concept, english) -> {
            assertThat(english.values()).allSatisfy(text -> assertThat(new MessageFormat(text)).isNotNull());
            assertThat(resources.texts(concept, "de").values()).allSatisfy(text -> assertThat(new MessageFormat(text)).isNotNull());
        });
    }

    private void everywhere(BiConsumer<String, Map<String, String>> check) {
        assertThat(resources.concepts()).contains("goals", "checkins");
        resources.concepts().forEach(concept -> check.accept(concept, resources.texts(concept, "")));
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
