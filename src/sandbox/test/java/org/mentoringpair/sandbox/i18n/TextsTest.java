package org.mentoringpair.sandbox.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.mentoringpair.sandbox.plugins.AppJar;
import org.mentoringpair.sandbox.plugins.PluginHost;

public class TextsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private PluginHost host;
    private Texts texts;

    @Before
    public void install() throws IOException {
        host = new PluginHost().with(AllTexts.class).start();
        texts = host.get(Texts.class);
        host.install(new AppJar().modules("<resource type=\"i18n\" name=\"diary-texts\" location=\"diary.texts\"/>")
                .file("diary/texts.properties", "diary.of={0}''s diary, {1} of {2}\ndiary.own=Siobhan''s own\ndiary.due=Due {0,date,d MMMM}\n")
                .file("diary/texts_de.properties", "diary.own=Siobhans eigenes\ndiary.due=F\\u00e4llig {0,date,d. MMMM}\n")
                .in(folder.getRoot().toPath()));
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void arguments_are_put_where_the_text_wants_them_and_doubled_apostrophes_are_one() {
        assertThat(texts.text(Locale.ENGLISH, "diary.of", "Amara", 3, 12)).isEqualTo("Amara's diary, 3 of 12");
        assertThat(texts.text(Locale.ENGLISH, "diary.own")).isEqualTo("Siobhan's own");
    }

    @Test
    public void the_nearest_language_is_taken_and_the_plain_file_where_there_is_none() {
        assertThat(texts.text(Locale.GERMANY, "diary.own")).isEqualTo("Siobhans eigenes");
        assertThat(texts.text(Locale.GERMANY, "diary.of", "Amara", 1, 1)).isEqualTo("Amara's diary, 1 of 1");
        assertThat(texts.text(Locale.FRENCH, "diary.own")).isEqualTo("Siobhan's own");
    }

    @Test
    public void dates_are_written_in_the_language_of_the_text() {
        Date day = Date.from(Instant.parse("2027-03-05T12:00:00Z"));

        assertThat(texts.text(Locale.GERMANY, "diary.due", day)).isEqualTo("Fällig 5. März");
    }

    @Test
    public void a_key_that_nobody_wrote_a_text_for_is_shown_itself() {
        assertThat(texts.text(Locale.ENGLISH, "diary.forgotten")).isEqualTo("diary.forgotten");
    }
}
