package org.mentoringpair.celebration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public abstract class CelebrationsContract {
    private static final Instant SINCE = Instant.parse("2026-11-20T12:00:00.123Z");
    private static final Couple COUPLE = Couple.of(PAIR);

    protected abstract Celebrations celebrations();

    @Test
    public void a_celebration_is_kept_word_for_word_and_there_is_one_for_each_issue() {
        Celebration first = celebration(10_507, Audience.PUBLIC, true, false, 0);
        celebrations().keep(first, PAIR.projectId());
        assertThat(celebrations().of(10_507)).contains(first);

        Celebration changed = first.said("<img src=x onerror=alert(1)> 佐藤 & \"so on\"", Audience.PROGRAMME, SIOBHAN.key());
        celebrations().keep(changed, PAIR.projectId());

        assertThat(celebrations().ofPair(PAIR.id(), 3)).containsExactly(changed);
        assertThat(celebrations().of(10_508)).isEmpty();
    }

    @Test
    public void there_is_something_for_everybody_once_both_agree_to_tell_it_and_as_long_as_they_do() {
        kept(celebration(1, Audience.PROGRAMME, true, true, 1));
        kept(celebration(2, Audience.PUBLIC, true, false, 2));
        assertThat(celebrations().anyForEverybody()).isFalse();

        kept(celebration(2, Audience.PUBLIC, true, true, 3));
        assertThat(celebrations().anyForEverybody()).isTrue();

        celebrations().remove(2);
        assertThat(celebrations().anyForEverybody()).isFalse();
        kept(celebration(3, Audience.PUBLIC, true, true, 4));
        celebrations().removeOfProject(PAIR.projectId());
        assertThat(celebrations().anyForEverybody()).isFalse();
    }

    @Test
    public void others_find_what_both_agreed_to_tell_them_and_nothing_else() {
        Celebration all = kept(celebration(1, Audience.PUBLIC, true, true, 1));
        Celebration programme = kept(celebration(2, Audience.PROGRAMME, true, true, 2));
        kept(celebration(3, Audience.PAIR, true, true, 3));
        kept(celebration(4, Audience.PUBLIC, true, false, 4));
        kept(celebration(5, Audience.PROGRAMME, false, true, 5));

        assertThat(celebrations().shared(Set.of(), 10)).containsExactly(all);
        assertThat(celebrations().shared(Set.of(PAIR.programmeId(), 99L), 10)).containsExactly(programme, all);
        assertThat(celebrations().shared(Set.of(99L), 10)).containsExactly(all);
        assertThat(celebrations().shared(Set.of(PAIR.programmeId()), 1)).containsExactly(programme);
    }

    @Test
    public void the_latest_of_a_pair_come_first_and_a_project_takes_its_own_along() {
        Celebration first = kept(celebration(1, Audience.PAIR, true, false, 1));
        Celebration second = kept(celebration(2, Audience.PAIR, true, false, 2));
        Celebration theirs = new Celebration(3, Couple.of(OTHER_PAIR), "Theirs", Audience.PUBLIC, new Consent(true, true), SINCE, 1);
        celebrations().keep(theirs, OTHER_PAIR.projectId());

        assertThat(celebrations().ofPair(PAIR.id(), 5)).containsExactly(second, first);
        celebrations().remove(2);
        assertThat(celebrations().ofPair(PAIR.id(), 5)).containsExactly(first);
        celebrations().removeOfProject(PAIR.projectId());
        assertThat(celebrations().ofPair(PAIR.id(), 5)).isEmpty();
        assertThat(celebrations().shared(List.of(), 5)).containsExactly(theirs);
    }

    private Celebration kept(Celebration celebration) {
        celebrations().keep(celebration, PAIR.projectId());
        return celebration;
    }

    private static Celebration celebration(long issue, Audience audience, boolean mentor, boolean mentee, long minute) {
        return new Celebration(issue, COUPLE, "I led the review", audience, new Consent(mentor, mentee), SINCE.plusSeconds(60 * minute), 1);
    }
}
