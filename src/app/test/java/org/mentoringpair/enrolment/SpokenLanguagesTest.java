package org.mentoringpair.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.Test;

public class SpokenLanguagesTest {
    @Test
    public void a_language_is_known_by_its_name_in_english_in_german_in_itself_and_by_its_code() {
        assertThat(List.of("German", " deutsch", "DE")).allSatisfy(written -> assertThat(SpokenLanguages.code(written)).contains("de"));
        assertThat(SpokenLanguages.code("日本語")).contains("ja");
        assertThat(SpokenLanguages.code("fran\u00E7ais")).contains("fr");
        assertThat(SpokenLanguages.code("Klingonisch")).isEmpty();
    }

    @Test
    public void a_language_is_the_same_by_its_name_and_by_each_of_its_codes() {
        assertThat(List.of("Yiddish", "yi", "ji")).map(SpokenLanguages::code).containsOnly(SpokenLanguages.code("Jiddisch"));
        assertThat(List.of("Indonesian", "id", "in")).map(SpokenLanguages::code).containsOnly(SpokenLanguages.code("Indonesisch"));
    }

    @Test
    public void no_language_has_a_name_that_is_split() {
        for (String code : Locale.getISOLanguages()) {
            String typed = SpokenLanguages.typed(List.of(code), Locale.GERMAN) + ", " + SpokenLanguages.typed(List.of(code), Locale.ENGLISH);
            assertThat(typed.split(",")).as(typed).hasSize(2);
        }
    }

    @Test
    public void what_a_form_fills_in_can_be_sent_back_by_readers_of_any_language() {
        for (String reader : Locale.getISOLanguages()) {
            String typed = SpokenLanguages.typed(List.of("de", "ja", reader), Locale.forLanguageTag(reader));

            assertThat(Lines.orCommas(typed)).as(typed).allSatisfy(name -> assertThat(SpokenLanguages.code(name)).as(name).isPresent());
        }
    }
}
