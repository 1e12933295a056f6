package org.mentoringpair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class FreeTextTest {
    @Test
    public void line_breaks_become_one_character_and_edges_go() {
        assertThat(FreeText.tidy(" Ask first\r\nthen\rlisten \n")).isEqualTo("Ask first\nthen\nlisten");
        assertThat(FreeText.tidy(null)).isEmpty();
    }

    @Test
    public void several_lines_with_tabs_in_any_script_can_be_kept() {
        assertThat(FreeText.isStorable("誰が決める?\n\t1 😀")).isTrue();
    }

    @Test
    public void neither_control_characters_nor_half_a_surrogate_pair_can_be_kept() {
        assertThat(FreeText.isStorable("a\0b")).isFalse();
        assertThat(FreeText.isStorable("a\u007fb")).isFalse();
        assertThat(FreeText.isStorable("a\ud83db")).isFalse();
    }

    @Test
    public void one_line_has_neither_breaks_nor_tabs() {
        assertThat(FreeText.isStorableLine("Ask open questions")).isTrue();
        assertThat(FreeText.isStorableLine("Ask\nopen")).isFalse();
        assertThat(FreeText.isStorableLine("Ask\topen")).isFalse();
        assertThat(FreeText.isStorableLine("Ask\0open")).isFalse();
    }
}
