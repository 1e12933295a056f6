package org.mentoringpair.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentoringpair.matching.Somebody.mentee;
import static org.mentoringpair.matching.Somebody.mentor;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.calls.CallNews;
import org.mentoringpair.calls.CallPost;
import org.mentoringpair.calls.CheckInWishesInMemory;
import org.mentoringpair.calls.Wishing;
import org.mentoringpair.enrolment.EnrolmentsInMemory;
import org.mentoringpair.enrolment.IntakeOffice;
import org.mentoringpair.enrolment.IntakesInMemory;
import org.mentoringpair.fitcheck.Fit;
import org.mentoringpair.fitcheck.FitAnswer;
import org.mentoringpair.fitcheck.FitAnswers;
import org.mentoringpair.fitcheck.FitAnswersInMemory;
import org.mentoringpair.fitcheck.FitCalls;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.Post;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.stores.LocalTurns;

public class MatchingDeskTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final PeopleInMemory people = new PeopleInMemory();
    private final Person tamsin = people.joined("tamsin", "Tamsin Achterberg");
    private final Person brian = people.joined("brian", "Brian O'Sullivan");
    private final Person misaki = people.joined("misaki", "佐藤 美咲");
    private final Person amina = people.joined("amina", "Amina Yusuf");
    private final Person gone = people.left("gone", "Gone <img src=x onerror=alert(1)>");
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final EnrolmentsInMemory enrolments = new EnrolmentsInMemory();
    private final Pairs pairs = new PairsInMemory();
    private final FitAnswers answers = new FitAnswersInMemory();
    private final Wishing wishing = new Wishing(new CheckInWishesInMemory(), new CallPost(programmes, people, mock(Post.class), mock(CallNews.class)), new LocalTurns(), NOW);
    private final MatchingDesk desk = new MatchingDesk(new IntakeOffice(programmes, new IntakesInMemory(), enrolments, new LocalTurns()), pairs, new WeighingsInMemory(),
            new AskingPairs(new FitCalls(answers, people), wishing), people, NOW);

    public MatchingDeskTest() {
        for (int number = 0; number < 3; number++) {
            programmes.add(new Programme(0, 10, "Returners " + number, Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(tamsin.key())));
        }
    }

    @Test
    public void whoever_waits_longest_comes_first_and_whoever_has_a_partner_does_not_wait() {
        waits(amina, "2026-11-09");
        waits(brian, "2026-11-02");
        waits(misaki, "2026-11-01");
        waits(gone, "2026-10-01");
        paired(tamsin, misaki, Stage.PAUSED);

        assertThat(board().waiting()).extracting(each -> each.mentee().userKey(), Waiting::before)
                .containsExactly(tuple(brian.key(), Waiting.Before.NOTHING), tuple(amina.key(), Waiting.Before.NOTHING));
    }

    @Test
    public void a_mentee_waits_again_when_their_pair_has_ended_or_asks_whichever_of_the_two_asked() {
        waits(amina, "2026-11-01");
        waits(misaki, "2026-11-02");
        waits(gone, "2026-11-02");
        Person priya = people.joined("priya", "Priya");
        waits(priya, "2026-11-03");
        paired(brian, amina, Stage.CLOSED);
        Pair unhappy = paired(brian, misaki, Stage.RAPPORT);
        answers.keep(new FitAnswer(unhappy.id(), unhappy.projectId(), brian.key(), Fit.NOT_FOR_ME, "", NOW.instant()));
        Pair quiet = paired(brian, priya, Stage.RAPPORT);
        wishing.ask(priya, quiet);

        assertThat(board().waiting()).extracting(each -> each.mentee().userKey(), Waiting::before).containsExactly(
                tuple(misaki.key(), Waiting.Before.ASKING), tuple(priya.key(), Waiting.Before.ASKING), tuple(amina.key(), Waiting.Before.ENDED));
    }

    @Test
    public void whoever_runs_the_programme_and_is_one_of_the_two_learns_nothing_of_the_other_one_here() {
        waits(misaki, "2026-11-02");
        Pair own = paired(tamsin, misaki, Stage.RAPPORT);
        answers.keep(new FitAnswer(own.id(), own.projectId(), misaki.key(), Fit.NOT_FOR_ME, "", NOW.instant()));

        assertThat(board().waiting()).isEmpty();
    }

    @Test
    public void a_mentor_out_of_use_is_nobody_to_suggest() {
        waits(amina, "2026-11-02");
        enrolments.add(mentor(gone.key()).enrolled(0));
        enrolments.add(mentor(brian.key()).enrolled(0));

        Board board = board();

        assertThat(board.suggestions(board.waiting().get(0), 3)).extracting(each -> each.mentor().userKey()).containsExactly(brian.key());
    }

    @Test
    public void the_board_is_there_for_those_who_run_the_programme_alone() {
        people.administrates(brian);

        assertThat(desk.board(brian, 3)).isEmpty();
        assertThat(desk.board(tamsin, 4)).isEmpty();
        assertThat(desk.board(tamsin, 3)).isPresent();
    }

    private Board board() {
        return desk.board(tamsin, 3).orElseThrow();
    }

    private void waits(Person person, String since) {
        enrolments.add(mentee(person.key()).since(since).enrolled(0));
    }

    private Pair paired(Person mentor, Person mentee, Stage stage) {
        return pairs.add(new Pair(0, 10_000 + pairs.all().size(), 10_500, mentor.key(), mentee.key(), 3, stage, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY,
                LocalDate.parse("2026-01-05"), 6));
    }
}
