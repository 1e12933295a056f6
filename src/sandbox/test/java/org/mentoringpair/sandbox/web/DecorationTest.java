package org.mentoringpair.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;

public class DecorationTest {
    @Test
    public void a_page_is_taken_apart_and_keeps_what_else_is_in_its_head() {
        Decoration page = Decoration.of("""
                <html><head><title>Set-up</title>
                <meta name="decorator" content="atl.admin"/>
                <meta name="admin.active.section" content="admin_plugins_menu/garden">
                <meta name="admin.active.tab" content="garden-link">
                <meta name="garden" content="kept"></head>
                <body class="x"><p>Body</p></body></html>""");

        assertThat(page).isEqualTo(new Decoration("atl.admin", "admin_plugins_menu/garden", "garden-link", "Set-up",
                "<meta name=\"garden\" content=\"kept\">", "<p>Body</p>"));
        assertThat(page.isAdministration()).isTrue();
    }

    @Test
    public void a_page_that_asks_for_nothing_is_left_alone() {
        assertThat(Decoration.of("<html><head></head><body>Bare</body></html>").isWanted()).isFalse();
        assertThat(Decoration.of("a fragment").isWanted()).isFalse();
    }

    @Test
    public void a_decorator_that_is_not_played_is_not_guessed() {
        assertThatThrownBy(() -> Decoration.of("<html><head><meta name=\"decorator\" content=\"atl.popup\"></head></html>"))
                .isInstanceOf(NotPlayed.class).hasMessageContaining("atl.popup");
    }
}
