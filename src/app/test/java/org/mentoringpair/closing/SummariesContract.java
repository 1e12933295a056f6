package org.mentoringpair.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.util.Set;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** What every collection of summaries promises. */
public abstract class SummariesContract {
    private static final SummaryDraft MUCH = new SummaryDraft(Set.of(10_507L, 10_508L), Set.of(3L), "I led <b>two</b> reviews, 美咲", true);
    private static final SummaryDraft LITTLE = new SummaryDraft(Set.of(), Set.of(3L), "", false);

    abstract Summaries summaries();

    @Test
    public void a_summary_is_found_by_its_owner_and_purpose_with_every_word() {
        Summary growth = kept(AMINA, PAIR, Purpose.GROWTH, MUCH);
        Summary manager = kept(AMINA, PAIR, Purpose.MANAGER, LITTLE);

        assertThat(summaries().of(PAIR.id(), AMINA.key(), Purpose.GROWTH)).contains(growth);
        assertThat(summaries().of(PAIR.id(), AMINA.key(), Purpose.MANAGER)).contains(manager);
        assertThat(summaries().of(PAIR.id(), SIOBHAN.key(), Purpose.GROWTH)).isEmpty();
        assertThat(summaries().of(OTHER_PAIR.id(), AMINA.key(), Purpose.GROWTH)).isEmpty();
    }

    @Test
    public void a_summary_changes_and_goes() {
        Summary growth = kept(AMINA, PAIR, Purpose.GROWTH, MUCH);

        summaries().change(growth.with(LITTLE));
        assertThat(summaries().of(PAIR.id(), AMINA.key(), Purpose.GROWTH)).contains(new Summary(growth.id(), PAIR.id(), AMINA.key(), Purpose.GROWTH, 2, LITTLE));

        summaries().remove(growth);
        assertThat(summaries().of(PAIR.id(), AMINA.key(), Purpose.GROWTH)).isEmpty();
    }

    @Test
    public void nothing_outlives_the_project() {
        kept(AMINA, PAIR, Purpose.GROWTH, MUCH);
        Summary other = kept(MISAKI, OTHER_PAIR, Purpose.GROWTH, LITTLE);

        summaries().forgetProject(PAIR.projectId());

        assertThat(summaries().of(PAIR.id(), AMINA.key(), Purpose.GROWTH)).isEmpty();
        assertThat(summaries().of(OTHER_PAIR.id(), MISAKI.key(), Purpose.GROWTH)).contains(other);
    }

    private Summary kept(Person person, Pair pair, Purpose purpose, SummaryDraft draft) {
        return summaries().add(new Summary(0, pair.id(), person.key(), purpose, 1, draft), pair);
    }
}
