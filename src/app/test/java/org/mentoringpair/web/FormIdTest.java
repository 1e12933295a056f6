package org.mentoringpair.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.Test;
import org.mentoringpair.Refusal;

public class FormIdTest {
    private static final String SENT = "{\"formId\": \"update-0001\"}";
    private static final String AS_PAGES_NAME_THEIRS = "[0-9a-f-]{36}";

    @Test
    public void the_same_name_by_the_same_person_at_the_same_place_is_the_same() {
        String first = FormId.of(body(SENT), AMINA, "goal 7");

        assertThat(first).matches(AS_PAGES_NAME_THEIRS).isEqualTo(FormId.of(body(SENT), AMINA, "goal 7"));
        assertThat(FormId.of(body(SENT), SIOBHAN, "goal 7")).isNotEqualTo(first);
        assertThat(FormId.of(body(SENT), AMINA, "goal 8")).isNotEqualTo(first);
    }

    @Test
    public void without_a_name_everything_is_new() {
        String first = FormId.of(body("{}"), AMINA, "goal 7");

        assertThat(first).matches(AS_PAGES_NAME_THEIRS).isNotEqualTo(FormId.of(body("{}"), AMINA, "goal 7"));
    }

    @Test
    public void what_cannot_be_a_name_is_refused_where_it_stands() {
        for (String wrong : new String[] {"short", "a".repeat(65), "with blanks in it", "naïve-naïve"}) {
            JsonBody body = body("{\"formId\": \"" + wrong + "\"}");
            FormId.of(body, AMINA, "goal 7");
            assertThat(body.wrong()).as(wrong).extracting(Refusal::field).containsExactly("formId");
        }
    }

    private static JsonBody body(String json) {
        return JsonBody.of(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
