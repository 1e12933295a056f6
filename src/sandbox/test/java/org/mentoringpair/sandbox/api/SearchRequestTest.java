package org.mentoringpair.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;

public class SearchRequestTest {
    @Test
    public void what_is_left_out_is_the_first_page_of_fifty_judged_strictly() {
        assertThat(SearchRequest.of(null, null, null, null, List.of(), List.of())).isEqualTo(new SearchRequest("", 0, 50, true, List.of(), List.of()));
    }

    @Test
    public void pages_have_at_most_a_thousand_issues_and_begin_at_the_first() {
        SearchRequest asked = SearchRequest.of("", -3, 5000, "false", List.of(), List.of());

        assertThat(asked.start()).isZero();
        assertThat(asked.most()).isEqualTo(1000);
        assertThat(asked.strict()).isFalse();
    }

    @Test
    public void a_body_names_fields_in_a_list_and_an_address_with_commas() throws Exception {
        SearchRequest body = SearchRequest.of(new ObjectMapper().readTree("{\"jql\":\"key = A-1\",\"fields\":[\"summary\",\"status\"],\"expand\":\"names,schema\",\"maxResults\":2}"));

        assertThat(body).isEqualTo(SearchRequest.of("key = A-1", 0, 2, "true", List.of("summary,status"), List.of("names", "schema")));
        assertThat(body.expands("schema")).isTrue();
    }

    @Test
    public void only_the_fields_asked_for_are_given() {
        assertThat(fields("summary")).containsOnlyKeys("summary");
        assertThat(fields("*navigable", "-description")).containsOnlyKeys("summary", "status");
        assertThat(fields()).containsOnlyKeys("summary", "status", "description");
        assertThatThrownBy(() -> fields("worklog")).isInstanceOf(NotPlayed.class);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(String... wanted) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("summary", "s", "status", "Open", "description", "d"));
        return (Map<String, Object>) new FieldChoice(List.of(wanted)).of(Map.of("key", "A-1", "fields", all)).get("fields");
    }
}
