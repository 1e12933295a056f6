package org.mentoringpair.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.skills.AminasSkills.skill;

import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredSkillsOnH2Test extends SkillsContract {
    @Rule
    public final Stores stores = Stores.onH2(SkillRow.class, SkillRatingRow.class, SkillMilestoneRow.class, SkillReviewRow.class);

    @Override
    Skills skills() {
        return new StoredSkills(stores.activeObjects());
    }

    @Test
    public void a_map_of_many_skills_takes_three_statements() {
        for (int number = 0; number < 12; number++) {
            skills().add(skill("Skill " + number), PAIR, "form-many-" + number);
        }

        assertThat(stores.statementsOf(() -> assertThat(skills().of(PAIR.id())).hasSize(12))).isEqualTo(3);
        assertThat(stores.statementsOf(() -> assertThat(skills().practisedBy(MILESTONE + 9, PAIR.id())).isEmpty())).isEqualTo(1);
    }
}
