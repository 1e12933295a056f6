package org.mentoringpair.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.TurnsHere;

public class SkillKeepingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final SkillsInMemory skills = new SkillsInMemory();
    private final Scales scales = new ScalesInMemory();
    private final SkillKeeping keeping = new SkillKeeping(skills, scales, new TwoMilestones(), new TurnsHere(), CLOCK);

    @Test
    public void a_skill_is_written_down_with_who_when_and_on_which_scale() {
        scales.add(List.of("A", "B", "C", "D", "E"));

        Skill added = add("Ask open questions");

        assertThat(added.latest()).isEqualTo(new Rating(new Levels(2, 4), 1, AMINA.key(), CLOCK.instant(), "So far I answer too fast."));
        assertThat(added.milestones()).containsExactly(MILESTONE);
    }

    @Test
    public void the_same_form_makes_one_skill() {
        Skill first = keeping.add(AMINA, PAIR, AMINA.key(), draft("Ask", 2, 4), "form-0001");

        assertThat(keeping.add(AMINA, PAIR, AMINA.key(), draft("Ask", 2, 4), "form-0001")).isEqualTo(first);
        assertThat(skills.of(PAIR.id())).hasSize(1);
    }

    @Test
    public void the_mentor_may_say_how_the_mentee_stands_and_it_is_dated_with_their_name() {
        Skill added = add("Ask open questions");

        Skill changed = keeping.change(SIOBHAN, PAIR, added.id(), 1, new SkillDraft("Ask open questions", 3, 4, "", List.of()));

        assertThat(changed.ratings()).hasSize(2);
        assertThat(changed.latest().authorKey()).isEqualTo(SIOBHAN.key());
        assertThat(changed.levels().now()).isEqualTo(3);
    }

    @Test
    public void another_name_alone_is_no_rating() {
        Skill added = add("Ask");

        Skill changed = keeping.change(AMINA, PAIR, added.id(), 1, new SkillDraft("Ask openly", 2, 4, "", List.of()));

        assertThat(changed.ratings()).isEqualTo(added.ratings());
        assertThat(changed.edition()).isEqualTo(2);
    }

    @Test
    public void what_the_other_one_changed_meanwhile_is_not_overwritten_unseen() {
        Skill added = add("Ask");
        keeping.change(SIOBHAN, PAIR, added.id(), 1, draft("Ask", 3, 4));

        assertThatThrownBy(() -> keeping.change(AMINA, PAIR, added.id(), 1, draft("Ask", 5, 5)))
                .isInstanceOfSatisfying(SkillChangedMeanwhile.class, meanwhile -> assertThat(meanwhile.now().levels().now()).isEqualTo(3));
        assertThatThrownBy(() -> keeping.remove(AMINA, PAIR, added.id(), 1)).isInstanceOf(SkillChangedMeanwhile.class);
    }

    @Test
    public void only_the_one_whose_skill_it_is_takes_it_back() {
        Skill added = add("Ask");

        assertThatThrownBy(() -> keeping.remove(SIOBHAN, PAIR, added.id(), 1))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        keeping.remove(AMINA, PAIR, added.id(), 1);

        assertThat(skills.of(PAIR.id())).isEmpty();
    }

    @Test
    public void everything_that_is_wrong_is_said_at_its_field_at_once() {
        SkillDraft wrong = new SkillDraft(" ", 0, null, "x".repeat(401), List.of(1L));

        assertThatThrownBy(() -> keeping.add(AMINA, PAIR, "somebody-else", wrong, "form-0002")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.each()).extracting(Refusal::field).containsExactlyInAnyOrder("name", "now", "wanted", "note", "milestones", "owner"));
    }

    @Test
    public void the_same_skill_twice_for_one_person_is_refused_and_fine_for_the_other_one() {
        add("Ask");

        assertThatThrownBy(() -> add("aSK")).hasMessage("mentoring.skills.name.taken");
        keeping.add(AMINA, PAIR, SIOBHAN.key(), draft("Ask", 4, 5), "form-0003");
        assertThat(skills.of(PAIR.id())).hasSize(2);
    }

    @Test
    public void names_that_cannot_be_kept_are_refused() {
        for (String name : new String[] {"two\nlines", "null\u0000", "half \uD83D", "x".repeat(101)}) {
            assertThatThrownBy(() -> add(name)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("name"));
        }
    }

    @Test
    public void a_thirty_first_skill_is_refused() {
        for (int number = 0; number < SkillKeeping.MOST_SKILLS; number++) {
            keeping.add(AMINA, PAIR, AMINA.key(), draft("Skill " + number, 1, 2), "form-many-" + number);
        }

        assertThatThrownBy(() -> add("One more")).hasMessage("mentoring.skills.too-many");
    }

    @Test
    public void for_everybody_else_there_is_no_map() {
        Skill added = add("Ask");

        assertThatThrownBy(() -> keeping.add(MISAKI, PAIR, AMINA.key(), draft("Hers", 1, 2), "form-0004")).isInstanceOf(SkillMissing.class);
        assertThatThrownBy(() -> keeping.change(IVO, PAIR, added.id(), 1, draft("Ask", 5, 5))).isInstanceOf(SkillMissing.class);
        assertThatThrownBy(() -> keeping.change(MISAKI, OTHER_PAIR, added.id(), 1, draft("Ask", 5, 5))).isInstanceOf(SkillMissing.class);
        assertThatThrownBy(() -> keeping.review(MISAKI, PAIR)).isInstanceOf(SkillMissing.class);
    }

    private Skill add(String name) {
        return keeping.add(AMINA, PAIR, AMINA.key(), draft(name, 2, 4), "form-" + UUID.randomUUID());
    }

    private static SkillDraft draft(String name, int now, int wanted) {
        return new SkillDraft(name, now, wanted, "So far I answer too fast.", List.of(MILESTONE));
    }
}
