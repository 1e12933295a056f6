package org.mentoringpair.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;
import static org.mentoringpair.skills.AminasSkills.NOVEMBER;
import static org.mentoringpair.skills.AminasSkills.SEPTEMBER;
import static org.mentoringpair.skills.AminasSkills.skill;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;

public class SkillReadingTest {
    private final SkillsInMemory skills = new SkillsInMemory();
    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair pair = pairs.add(PAIR);
    private final SkillReading reading = new SkillReading(skills, new ScalesInMemory(), new TwoMilestones(), pairs, pairs);

    @Test
    public void both_see_the_map_with_its_milestones_and_where_they_were_practised() {
        Skill added = skills.add(new Skill(0, pair.id(), AMINA.key(), "Ask", 1, skill("Ask").ratings(), List.of(MILESTONE)), pair, "form-0001");

        SkillMap map = reading.read(SIOBHAN, pair);

        assertThat(map.of(AMINA.key())).containsExactly(added);
        assertThat(map.of(SIOBHAN.key())).isEmpty();
        assertThat(map.evidence().get(MILESTONE)).extracting(SkillIssues.Evidence::key).containsExactly("SIGNAL-12");
        assertThat(reading.practisedBy(AMINA, pair, MILESTONE)).containsExactly(added);
    }

    @Test
    public void nobody_else_sees_anything_and_what_is_not_there_looks_the_same() {
        Skill added = skills.add(new Skill(0, pair.id(), AMINA.key(), "Ask", 1, skill("Ask").ratings(), List.of()), pair, "form-0001");

        assertThatThrownBy(() -> reading.read(MISAKI, pair)).isInstanceOf(SkillMissing.class);
        assertThatThrownBy(() -> reading.found(MISAKI, added.id())).isInstanceOf(SkillMissing.class);
        assertThatThrownBy(() -> reading.found(AMINA, 999)).isInstanceOf(SkillMissing.class);
        assertThatThrownBy(() -> reading.pair(MISAKI, pair.id())).isInstanceOf(SkillMissing.class);
        assertThatThrownBy(() -> reading.practisedBy(MISAKI, pair, MILESTONE)).isInstanceOf(SkillMissing.class);
        assertThat(reading.pairOf(MISAKI, pair.projectId())).isEmpty();
    }

    @Test
    public void a_map_that_nobody_looked_at_for_a_quarter_is_worth_a_look() {
        skills.add(new Skill(0, pair.id(), AMINA.key(), "Ask", 1, skill("Ask").ratings(), List.of()), pair, "form-0001");

        assertThat(reading.read(AMINA, pair).isReviewDue(NOVEMBER, ZoneOffset.UTC)).isFalse();
        assertThat(reading.read(AMINA, pair).isReviewDue(SEPTEMBER.plus(Duration.ofDays(91)), ZoneOffset.UTC)).isTrue();

        skills.review(pair, AMINA.key(), NOVEMBER);
        assertThat(reading.read(AMINA, pair).isReviewDue(SEPTEMBER.plus(Duration.ofDays(91)), ZoneOffset.UTC)).isFalse();
    }

    @Test
    public void an_empty_map_needs_no_review() {
        assertThat(reading.read(AMINA, pair).isReviewDue(NOVEMBER, ZoneOffset.UTC)).isFalse();
    }
}
