package org.mentoringpair.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class MarkedTest {
    @Test
    public void the_beginnings_of_words_that_were_typed_are_bold() {
        assertThat(Marked.html("Amara Nwosu - amara@example.com (amara)", "am"))
                .isEqualTo("<strong>Am</strong>ara Nwosu - <strong>am</strong>ara@example.com (<strong>am</strong>ara)");
        assertThat(Marked.html("田中 健二", "健")).isEqualTo("田中 <strong>健</strong>二");
    }

    @Test
    public void names_and_what_was_typed_never_become_markup() {
        assertThat(Marked.html("Jonas <img src=x onerror=alert(1)> O'Weber", "<img")).doesNotContain("<img").contains("<strong>&lt;img</strong>", "O&#39;Weber");
        assertThat(Marked.html("(a+)+ Priya", "(a+)+")).isEqualTo("<strong>(a+)+</strong> Priya");
    }
}
