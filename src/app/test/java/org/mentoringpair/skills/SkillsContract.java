package org.mentoringpair.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.skills.AminasSkills.NOVEMBER;
import static org.mentoringpair.skills.AminasSkills.SEPTEMBER;
import static org.mentoringpair.skills.AminasSkills.rating;
import static org.mentoringpair.skills.AminasSkills.skill;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;

/** What every memory of skills promises. */
public abstract class SkillsContract {
    private static final String HOSTILE = "'; DROP TABLE SKILL; -- <img src=x onerror=alert(1)> \uD83D\uDE00 質問する";

    abstract Skills skills();

    /** Keeps a pair beside the skills. */
    abstract void isThere(Pair pair);

    @Test
    public void a_skill_is_given_back_as_it_was_written_down() {
        Skill added = skills().add(skill(HOSTILE), PAIR, "form-0001");

        assertThat(added.id()).isPositive();
        assertThat(skills().withId(added.id())).contains(added);
        assertThat(skills().of(PAIR.id())).containsExactly(added);
        assertThat(skills().madeWith(PAIR.id(), "form-0001")).contains(added);
        assertThat(skills().madeWith(OTHER_PAIR.id(), "form-0001")).isEmpty();
        assertThat(skills().of(OTHER_PAIR.id())).isEmpty();
    }

    @Test
    public void what_was_said_before_stays_behind_what_is_said_now() {
        Skill added = skills().add(skill("Ask open questions"), PAIR, "form-0002");
        Rating later = rating(3, 5, NOVEMBER, "The review on Monday");

        Skill changed = new Skill(added.id(), PAIR.id(), AMINA.key(), "Ask", 2, List.of(later, added.latest()), List.of(MILESTONE, MILESTONE + 1));
        skills().change(changed, true);

        assertThat(skills().withId(added.id())).contains(changed);
        assertThat(changed.latest()).isEqualTo(later);
    }

    @Test
    public void a_change_without_a_rating_adds_none() {
        Skill added = skills().add(skill("Ask open questions"), PAIR, "form-0003");

        skills().change(new Skill(added.id(), PAIR.id(), AMINA.key(), "Ask openly", 2, added.ratings(), List.of(MILESTONE)), false);

        assertThat(skills().withId(added.id()).orElseThrow().ratings()).hasSize(1);
        assertThat(skills().withId(added.id()).orElseThrow().milestones()).containsExactly(MILESTONE);
    }

    @Test
    public void a_removed_skill_is_gone_with_all_that_was_said() {
        Skill added = skills().add(skill("Ask open questions"), PAIR, "form-0004");
        Skill other = skills().add(skill("Listen"), PAIR, "form-0005");

        skills().remove(added.id());

        assertThat(skills().withId(added.id())).isEmpty();
        assertThat(skills().of(PAIR.id())).containsExactly(other);
    }

    @Test
    public void the_skills_that_are_to_grow_by_a_milestone_are_those_of_the_pair_alone() {
        Skill grows = skills().add(new Skill(0, PAIR.id(), AMINA.key(), HOSTILE, 1, skill(HOSTILE).ratings(), List.of(MILESTONE, MILESTONE + 1)), PAIR, "form-0020");
        skills().add(skill("Listen"), PAIR, "form-0021");

        assertThat(skills().practisedBy(MILESTONE, PAIR.id())).containsExactly(grows);
        assertThat(skills().practisedBy(MILESTONE + 2, PAIR.id())).isEmpty();
        assertThat(skills().practisedBy(MILESTONE, OTHER_PAIR.id())).isEmpty();
    }

    @Test
    public void what_the_skills_of_ones_own_pairs_are_to_grow_by_is_found() {
        List.of(PAIR, OTHER_PAIR).forEach(this::isThere);
        Skill grown = skills().add(new Skill(0, PAIR.id(), AMINA.key(), HOSTILE, 1, skill(HOSTILE).ratings(), List.of(MILESTONE, MILESTONE + 1)), PAIR, "form-0010");
        Skill other = skills().add(new Skill(0, OTHER_PAIR.id(), IVO.key(), HOSTILE, 1, skill(HOSTILE).ratings(), List.of(MILESTONE + 2)), OTHER_PAIR, "form-0011");
        Skill more = skills().add(new Skill(0, PAIR.id(), AMINA.key(), "Listen", 1, skill("Listen").ratings(), List.of(MILESTONE)), PAIR, "form-0012");

        assertThat(skills().names(AMINA.key())).isEqualTo(Map.of(grown.id(), HOSTILE, more.id(), "Listen"));
        assertThat(skills().names(IVO.key())).isEqualTo(Map.of(other.id(), HOSTILE));
        assertThat(skills().names("nobody")).isEmpty();
        assertThat(skills().milestones(AMINA.key())).containsExactly(MILESTONE, MILESTONE + 1);
        assertThat(skills().milestones("nobody")).isEmpty();
        assertThat(skills().milestones(List.of(more.id(), other.id()))).containsExactly(MILESTONE, MILESTONE + 2);
        assertThat(skills().milestones(List.of())).isEmpty();
    }

    @Test
    public void the_latest_review_counts() {
        skills().review(PAIR, AMINA.key(), SEPTEMBER);
        skills().review(PAIR, AMINA.key(), NOVEMBER);

        assertThat(skills().reviewed(PAIR.id())).contains(NOVEMBER);
        assertThat(skills().reviewed(OTHER_PAIR.id())).isEmpty();
    }

    @Test
    public void the_latest_rating_of_all_skills_counts() {
        assertThat(skills().rated(PAIR.id())).isEmpty();
        skills().add(skill("Listen"), PAIR, "form-0008");
        Skill rated = skills().add(skill("Ask open questions"), PAIR, "form-0009");
        skills().change(new Skill(rated.id(), PAIR.id(), AMINA.key(), rated.name(), 2, List.of(rating(3, 5, NOVEMBER, ""), rated.latest()), List.of()), true);

        assertThat(skills().rated(PAIR.id())).contains(NOVEMBER);
        assertThat(skills().rated(OTHER_PAIR.id())).isEmpty();
    }

    @Test
    public void a_milestone_that_is_gone_is_linked_to_no_skill() {
        Skill added = skills().add(new Skill(0, PAIR.id(), AMINA.key(), "Ask", 1, skill("Ask").ratings(), List.of(MILESTONE, MILESTONE + 1)), PAIR, "form-0006");

        skills().forgetIssue(MILESTONE);

        assertThat(skills().withId(added.id()).orElseThrow().milestones()).containsExactly(MILESTONE + 1);
    }

    @Test
    public void nothing_outlives_the_project() {
        skills().add(skill("Ask open questions"), PAIR, "form-0007");
        skills().review(PAIR, AMINA.key(), NOVEMBER);

        skills().forgetProject(PAIR.projectId());

        assertThat(skills().of(PAIR.id())).isEmpty();
        assertThat(skills().reviewed(PAIR.id())).isEmpty();
    }

    @Test
    public void an_id_that_nothing_has_finds_nothing() {
        assertThat(skills().withId(999_999)).isEmpty();
        assertThat(skills().withId(Long.MAX_VALUE)).isEmpty();
    }
}
