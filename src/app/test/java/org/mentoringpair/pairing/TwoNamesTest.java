package org.mentoringpair.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.Test;
import org.mentoringpair.people.People;

public class TwoNamesTest {
    private final MentoringProjects projects = mock(MentoringProjects.class);
    private final People people = mock(People.class);
    private final TwoNames names = new TwoNames(projects, people);

    public TwoNamesTest() {
        when(projects.pair(PAIR.projectId())).thenReturn(Optional.of(PAIR));
        when(people.withKey(PAIR.menteeKey())).thenReturn(Optional.of(AMINA));
    }

    @Test
    public void says_mentor_and_mentee_as_they_are_called_now() {
        when(people.withKey(PAIR.mentorKey())).thenReturn(Optional.of(SIOBHAN));

        assertThat(names.in(PAIR.projectId())).isEqualTo(new TwoNames.Names(SIOBHAN.displayName(), AMINA.displayName()));
    }

    @Test
    public void whoever_has_no_account_any_more_is_still_named() {
        assertThat(names.in(PAIR.projectId()).mentor()).isEqualTo(PAIR.mentorKey());
    }
}
