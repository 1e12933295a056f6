package org.mentoringpair.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.util.List;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** What every collection of impact stories promises. */
public abstract class ImpactStoriesContract {
    abstract ImpactStories impactStories();

    @Test
    public void stories_are_found_with_every_word_and_change() {
        ImpactStory amina = told(AMINA, PAIR, "x".repeat(ImpactStory.LONGEST_WORDS));
        ImpactStory siobhan = told(SIOBHAN, PAIR, "I <b>listen</b>, 美咲");
        told(MISAKI, OTHER_PAIR, "Mine");
        assertThat(impactStories().of(PAIR.id())).containsExactly(amina, siobhan);

        ImpactStory changed = new ImpactStory(siobhan.id(), PAIR.id(), 3, SIOBHAN.key(), 2, "Another title", "Other words", true, true);
        impactStories().change(changed);

        assertThat(impactStories().of(PAIR.id())).containsExactly(amina, changed);
    }

    @Test
    public void only_those_both_agree_to_are_published() {
        ImpactStory amina = told(AMINA, PAIR, "One agrees");
        ImpactStory siobhan = told(SIOBHAN, PAIR, "Both agree");
        impactStories().change(new ImpactStory(amina.id(), PAIR.id(), 3, AMINA.key(), 1, "Title", "One agrees", true, false));
        impactStories().change(new ImpactStory(siobhan.id(), PAIR.id(), 3, SIOBHAN.key(), 1, "Title", "Both agree", true, true));

        assertThat(impactStories().published(List.of(3L, 9L))).extracting(ImpactStory::words).containsExactly("Both agree");
        assertThat(impactStories().published(List.of(9L))).isEmpty();
        assertThat(impactStories().published(List.of())).isEmpty();
    }

    @Test
    public void nothing_is_left_of_what_is_removed_or_of_a_project_that_goes() {
        impactStories().remove(told(AMINA, PAIR, "Mine"));
        told(SIOBHAN, PAIR, "Hers");
        ImpactStory other = told(MISAKI, OTHER_PAIR, "Theirs");
        assertThat(impactStories().of(PAIR.id())).hasSize(1);

        impactStories().forgetProject(PAIR.projectId());

        assertThat(impactStories().of(PAIR.id())).isEmpty();
        assertThat(impactStories().of(OTHER_PAIR.id())).containsExactly(other);
    }

    private ImpactStory told(Person author, Pair pair, String words) {
        return impactStories().add(new ImpactStory(0, pair.id(), 3, author.key(), 1, "Title", words, false, false), pair);
    }
}
