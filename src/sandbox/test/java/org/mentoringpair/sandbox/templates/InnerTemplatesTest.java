package org.mentoringpair.sandbox.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;

public class InnerTemplatesTest {
    private final TemplatesOfTheSandbox templates = new TemplatesOfTheSandbox();

    @Test
    public void a_name_full_of_markup_is_shown_as_it_was_typed() throws Exception {
        StringWriter out = new StringWriter();

        templates.render("templates/hello.vm", Map.of("name", "<b>Siobhan</b> & \"O'Sullivan\""), out);

        assertThat(out.toString().trim()).isEqualTo("Hello &lt;b&gt;Siobhan&lt;/b&gt; &amp; &quot;O&#39;Sullivan&quot;");
    }

    @Test
    public void a_reference_that_leads_nowhere_is_an_error() {
        assertThatThrownBy(() -> templates.render("templates/hello.vm", Map.of(), new StringWriter())).hasMessageContaining("name");
    }

    @Test
    public void what_a_called_method_refuses_reaches_whoever_asked_for_the_page() {
        Object unplayed = new Object() {
            @Override
            public String toString() {
                throw new NotPlayed("the name of somebody", InnerTemplatesTest.class);
            }
        };

        assertThatThrownBy(() -> templates.render("templates/hello.vm", Map.of("name", unplayed), new StringWriter()))
                .isInstanceOf(NotPlayed.class);
    }

    @Test
    public void a_template_that_is_not_there_is_named() {
        assertThatThrownBy(() -> templates.render("templates/none.vm", Map.of(), new StringWriter())).hasMessageContaining("templates/none.vm");
    }
}
