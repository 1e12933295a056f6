package org.mentoringpair.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammesInMemory;

public class ConcernPostTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final Person tamsin = people.joined("tamsin", "Tamsin O'Hara");
    private final Person ikumi = people.joined("ikumi", "育美");
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final Programme programme = programmes.add(new Programme(0, 10, "Returners", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(tamsin.key(), ikumi.key())));
    private final List<String> letters = new ArrayList<>();

    @Test
    public void those_who_run_the_programme_and_can_log_in_are_told() {
        ConcernNews news = mock(ConcernNews.class);
        when(news.addressed(any())).thenReturn(new Letter("", ""));
        people.losesLicence(ikumi);

        new ConcernPost(programmes, people, (to, letter) -> letters.add(to.username()), news).addressed(
                new Pair(1, 10_050, 10_051, "siobhan", "amina", programme.id(), Stage.PROGRESS, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY, LocalDate.parse("2026-11-02"), 6));

        assertThat(letters).containsExactly("tamsin");
    }
}
