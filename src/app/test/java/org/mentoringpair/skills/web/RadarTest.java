package org.mentoringpair.skills.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.Test;
import org.mentoringpair.skills.Levels;
import org.mentoringpair.skills.Rating;
import org.mentoringpair.skills.Skill;

public class RadarTest {
    @Test
    public void there_is_an_axis_and_a_name_for_each_skill_and_a_ring_for_each_level() {
        Radar radar = new Radar(IntStream.range(0, 10).mapToObj(number -> skill("Skill " + number, 2, 4)).toList());

        assertThat(radar.getAxes()).hasSize(10);
        assertThat(radar.getLabels()).hasSize(10);
        assertThat(radar.getRings()).hasSize(5);
        assertThat(radar.getNow()).isEqualTo(radar.getRings().get(1));
        assertThat(radar.getWanted()).isEqualTo(radar.getRings().get(3));
    }

    @Test
    public void the_first_axis_points_upward_and_numbers_are_written_as_svg_reads_them() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            Radar radar = new Radar(List.of(skill("Ask", 5, 5), skill("Listen", 1, 5), skill("Wait", 1, 5)));

            assertThat(radar.getNow()).startsWith("310.0,70.0 ");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    public void long_names_are_broken_into_lines_and_cut_after_the_third() {
        assertThat(RadarLabel.lines("Ask open questions")).containsExactly("Ask open questions");
        assertThat(RadarLabel.lines("Say difficult things early and kindly")).containsExactly("Say difficult", "things early and", "kindly");
        assertThat(RadarLabel.lines("Donaudampfschifffahrtsgesellschaft")).containsExactly("Donaudampfschifffa", "hrtsgesellschaft");
        assertThat(RadarLabel.lines("one two three four five six seven eight nine ten eleven twelve thirteen")).hasSize(3)
                .last().asString().endsWith("\u2026").hasSizeLessThanOrEqualTo(18);
    }

    @Test
    public void wide_characters_take_two_columns_and_none_is_cut_in_half() {
        assertThat(RadarLabel.lines("相手の話を最後まで聞いてから質問する")).containsExactly("相手の話を最後まで", "聞いてから質問する");
        assertThat(RadarLabel.lines("\uD83D\uDE00".repeat(60))).allSatisfy(line -> assertThat(Character.isHighSurrogate(line.charAt(line.length() - 1))).isFalse());
    }

    private static Skill skill(String name, int now, int wanted) {
        return new Skill(1, 7, "key-of-amina", name, 1, List.of(new Rating(new Levels(now, wanted), 0, "key-of-amina", Instant.EPOCH, "")), List.of());
    }
}
