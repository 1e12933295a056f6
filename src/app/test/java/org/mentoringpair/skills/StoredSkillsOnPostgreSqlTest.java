package org.mentoringpair.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.skills.AminasSkills.skill;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairRow;
import org.mentoringpair.pairing.PairsOnTables;
import org.mentoringpair.stores.Stores;

public class StoredSkillsOnPostgreSqlTest extends SkillsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(SkillRow.class, SkillRatingRow.class, SkillMilestoneRow.class, SkillReviewRow.class, PairRow.class);

    @Override
    Skills skills() {
        return new StoredSkills(stores.activeObjects());
    }

    @Override
    void isThere(Pair pair) {
        PairsOnTables.in(stores.activeObjects()).add(pair);
    }

    @Test
    public void a_search_takes_one_statement_a_question() {
        assertThat(stores.statementsOf(() -> skills().names("amina"))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> skills().milestones("amina"))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> skills().milestones(List.of(1L, 2L)))).isEqualTo(1);
    }

    @Test
    public void a_map_of_many_skills_takes_three_statements() {
        for (int number = 0; number < 12; number++) {
            skills().add(skill("Skill " + number), PAIR, "form-many-" + number);
        }

        assertThat(stores.statementsOf(() -> assertThat(skills().of(PAIR.id())).hasSize(12))).isEqualTo(3);
    }
}
