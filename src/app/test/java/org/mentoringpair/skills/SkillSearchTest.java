package org.mentoringpair.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.skills.AminasSkills.skill;

import java.util.List;
import org.junit.Before;
import org.junit.Test;

/** Amina and Siobhan practise Kafka, Ivo and Misaki something else. */
public class SkillSearchTest {
    private final SkillsInMemory skills = new SkillsInMemory();
    private final SkillSearch search = new SkillSearch(skills);

    @Before
    public void practise() {
        long amina = PAIR.id();
        long ivo = OTHER_PAIR.id();
        skills.add(grown(amina, "Kafka", MILESTONE), PAIR, "form-0001");
        skills.add(grown(amina, "kafka", MILESTONE + 1), PAIR, "form-0002");
        skills.add(grown(ivo, "質問する", MILESTONE + 2), OTHER_PAIR, "form-0003");
    }

    @Test
    public void case_does_not_matter_and_skills_of_one_name_are_taken_together() {
        assertThat(search.names(AMINA)).containsExactly("Kafka");
        assertThat(search.milestones(" KAFKA ", AMINA)).containsExactlyInAnyOrder(MILESTONE, MILESTONE + 1);
        assertThat(search.milestones(AMINA)).containsExactlyInAnyOrder(MILESTONE, MILESTONE + 1);
    }

    @Test
    public void nobody_finds_skills_of_other_pairs() {
        assertThat(search.names(IVO)).containsExactly("質問する");
        assertThat(search.milestones("Kafka", IVO)).isEmpty();
    }

    private static Skill grown(long pairId, String name, long milestone) {
        return new Skill(0, pairId, AMINA.key(), name, 1, skill(name).ratings(), List.of(milestone));
    }
}
