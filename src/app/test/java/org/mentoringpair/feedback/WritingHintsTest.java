package org.mentoringpair.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.junit.Test;
import org.mentoringpair.feedback.Hint.Kind;
import org.mentoringpair.feedback.Hint.Place;

/** The words come from the bundles that people's hints come from. */
public class WritingHintsTest {
    private static final String GOOD = "When Priya asked for the numbers on Tuesday, you waited until she had finished.";

    private final WritingHints english = hints("texts.properties");
    private final WritingHints german = hints("texts_de.properties");

    @Test
    public void what_is_specific_and_useful_needs_no_hint() {
        assertThat(english.on(new Written("Design review on 4 November", GOOD, "She told me that she felt heard.", "Keep the pause."))).isEmpty();
    }

    @Test
    public void an_occasion_is_missed_and_then_its_day() {
        assertThat(english.on(new Written(" ", null, null, null))).containsExactly(new Hint(Kind.OCCASION, Place.SITUATION, ""));
        assertThat(english.on(new Written("The design review", null, null, null))).containsExactly(new Hint(Kind.DAY, Place.SITUATION, ""));
        assertThat(english.on(new Written("The design review yesterday", null, null, null))).isEmpty();
        assertThat(german.on(new Written("Im Review am Dienstagnachmittag", null, null, null))).isEmpty();
    }

    @Test
    public void always_and_never_are_named_as_they_were_written() {
        assertThat(english.on(new Written(null, "You NEVER ask.", null, null))).containsExactly(new Hint(Kind.ALWAYS, Place.BEHAVIOUR, "NEVER"));
        assertThat(german.on(new Written(null, null, "Das passiert st\u00E4ndig.", null))).containsExactly(new Hint(Kind.ALWAYS, Place.IMPACT, "st\u00E4ndig"));
    }

    @Test
    public void what_somebody_is_is_told_from_what_they_did_praise_included() {
        assertThat(english.on(new Written(null, "You were brilliant", null, null))).containsExactly(new Hint(Kind.JUDGING, Place.BEHAVIOUR, "brilliant"));
        assertThat(german.on(new Written(null, "Du bist ein fauler Mensch", null, null))).containsExactly(new Hint(Kind.JUDGING, Place.BEHAVIOUR, "fauler"));
    }

    @Test
    public void a_word_within_another_is_another_word() {
        assertThat(english.on(new Written(null, "The nevertheless of the crude rudeness-free draft", null, null))).isEmpty();
        assertThat(german.on(new Written(null, "Die Niederlage war Thema", null, null))).isEmpty();
    }

    @Test
    public void a_missing_suggestion_is_missed_only_where_it_is_asked_for() {
        assertThat(english.on(new Written(null, GOOD, null, ""))).containsExactly(new Hint(Kind.SUGGESTION, Place.SUGGESTION, ""));
        assertThat(english.on(new Written(null, GOOD, null, null))).isEmpty();
    }

    @Test
    public void endless_and_hostile_texts_are_looked_at_without_delay() {
        String endless = "<img src=x onerror=alert(1)> faul".repeat(5_000);

        List<Hint> hints = german.on(new Written(null, endless, null, null));

        assertThat(hints).extracting(Hint::kind).containsExactly(Kind.JUDGING);
    }

    private static WritingHints hints(String bundle) {
        Properties texts = new Properties();
        try (InputStream file = WritingHintsTest.class.getResourceAsStream("/feedback/" + bundle)) {
            texts.load(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return new WritingHints(words(texts, "days"), words(texts, "always"), words(texts, "judging"));
    }

    private static Vocabulary words(Properties texts, String list) {
        return Vocabulary.of(texts.getProperty("mentoring.feedback.hints.words." + list));
    }
}
