package org.mentoringpair.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;

/** Amina asks Ivo, who once worked with her, and decides whether Siobhan, her mentor, reads what he says. */
public class AskingColleaguesTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final ColleagueAnswer ANSWER = new ColleagueAnswer("Review on 4 November", "You waited", "", "Keep the pause");

    private final PeopleInMemory people = new PeopleInMemory();
    private final Person amina = people.joined("amina", "Amina Yusuf");
    private final Person siobhan = people.joined("siobhan", "Siobhan O'Brien");
    private final Person ivo = people.joined("ivo", "Ivo <img src=x onerror=alert(1)>");
    private final Pair pair = new Pair(7, 10_050, 10_500, siobhan.key(), amina.key(), 3, Stage.PROGRESS, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_AND_PROGRAMME_MANAGER,
            LocalDate.of(2026, 9, 1), 6);
    private final List<String> letters = new ArrayList<>();
    private final ColleagueRequests requests = new ColleagueRequestsInMemory();
    private Instant now = NOON;
    private final AskingColleagues asking = new AskingColleagues(requests, new Colleagues(people, (to, letter) -> letters.add(to.username() + ": " + letter.subject()),
            (colleague, asker, request) -> new Letter(asker.displayName() + " asks", "")), new TurnsHere(), new MovedClock());
    private int forms;

    @Test
    public void the_colleague_hears_who_asks_and_answers_once() {
        ColleagueRequest asked = ask("ivo");

        assertThat(letters).containsExactly("ivo: Amina Yusuf asks");
        assertThat(asking.toAnswer(ivo, asked.id())).contains(asked);
        asking.answer(ivo, asked.id(), ANSWER);
        assertThat(asking.toAnswer(ivo, asked.id())).isEmpty();
        assertThatThrownBy(() -> asking.answer(ivo, asked.id(), ANSWER)).isInstanceOf(ColleagueRequestMissing.class);
        assertThat(asking.ofPair(amina, pair)).extracting(ColleagueRequest::answer).containsExactly(ANSWER);
    }

    @Test
    public void nobody_but_the_colleague_can_answer_the_asker_and_the_mentor_included() {
        ColleagueRequest asked = ask("ivo");

        for (Person somebody : List.of(amina, siobhan, people.joined("misaki", "佐藤 美咲"))) {
            assertThat(asking.toAnswer(somebody, asked.id())).as(somebody.username()).isEmpty();
            assertThatThrownBy(() -> asking.answer(somebody, asked.id(), ANSWER)).isInstanceOf(ColleagueRequestMissing.class);
        }
    }

    @Test
    public void the_mentor_reads_an_answer_while_it_is_shared_and_learns_of_no_other() {
        ColleagueRequest asked = ask("ivo");
        asking.share(amina, pair, asked.id(), true);
        assertThat(asking.ofPair(siobhan, pair)).isEmpty();
        asking.answer(ivo, asked.id(), ANSWER);
        assertThat(asking.ofPair(siobhan, pair)).isEmpty();

        asking.share(amina, pair, asked.id(), true);

        assertThat(asking.ofPair(siobhan, pair)).hasSize(1);
        asking.share(amina, pair, asked.id(), false);
        assertThat(asking.ofPair(siobhan, pair)).isEmpty();
    }

    @Test
    public void the_mentor_can_neither_ask_nor_decide_and_others_find_nothing() {
        ColleagueRequest asked = ask("ivo");

        assertThatThrownBy(() -> asking.share(siobhan, pair, asked.id(), true)).isInstanceOf(ColleagueRequestMissing.class);
        assertThatThrownBy(() -> asking.withdraw(ivo, pair, asked.id())).isInstanceOf(ColleagueRequestMissing.class);
        assertThatThrownBy(() -> asking.ofPair(ivo, pair)).isInstanceOf(ColleagueRequestMissing.class);
        assertThatThrownBy(() -> asking.ask(siobhan, pair, form(), new Asking("ivo", "How do I explain?", Term.ONE_WEEK))).isInstanceOf(ColleagueRequestMissing.class);
    }

    @Test
    public void what_is_withdrawn_or_over_cannot_be_answered_any_more_and_an_answer_that_came_first_stays() {
        ColleagueRequest withdrawn = ask("ivo");
        asking.withdraw(amina, pair, withdrawn.id());
        assertThat(asking.toAnswer(ivo, withdrawn.id())).isEmpty();
        ColleagueRequest over = ask("ivo");
        now = NOON.plus(Duration.ofDays(14));
        assertThat(asking.toAnswer(ivo, over.id())).isEmpty();
        ColleagueRequest answered = ask("ivo");
        asking.answer(ivo, answered.id(), ANSWER);

        asking.withdraw(amina, pair, answered.id());

        assertThat(requests.withId(answered.id()).orElseThrow().isAnswered()).isTrue();
    }

    @Test
    public void the_same_form_asks_once() {
        String form = form();
        Asking question = new Asking("ivo", "How do I explain?", Term.ONE_WEEK);

        ColleagueRequest first = asking.ask(amina, pair, form, question);

        assertThat(asking.ask(amina, pair, form, question)).isEqualTo(first);
        assertThat(letters).hasSize(1);
    }

    @Test
    public void everything_that_is_wrong_is_said_at_its_field() {
        people.left("gone", "Gone Already");

        assertThat(wrong(new Asking("", "", null))).containsExactly("colleague.missing", "question.missing", "term.missing");
        assertThat(wrong(new Asking("nobody", "x".repeat(1001), Term.ONE_WEEK))).containsExactly("colleague.unknown", "long");
        people.losesLicence(people.joined("outside", "Outside Jira"));
        assertThat(wrong(new Asking("outside", "How?", Term.ONE_WEEK))).containsExactly("colleague.unknown");
        assertThat(wrong(new Asking("gone", "Null \0 character", Term.ONE_WEEK))).containsExactly("colleague.unknown", "characters");
        assertThat(wrong(new Asking("siobhan", "Why?", Term.ONE_WEEK))).containsExactly("colleague.of-pair");
    }

    @Test
    public void nobody_is_asked_twice_at_once_and_no_more_than_five_are() {
        ask("ivo");
        assertThat(wrong(new Asking("ivo", "And this?", Term.ONE_WEEK))).containsExactly("colleague.asked");
        for (int more = 1; more < AskingColleagues.MOST_OPEN; more++) {
            ask(people.joined("colleague" + more, "Colleague " + more).username());
        }
        people.joined("sixth", "The Sixth");

        assertThat(wrong(new Asking("sixth", "And you?", Term.ONE_WEEK))).containsExactly("many");
    }

    @Test
    public void an_answer_says_something_that_can_be_kept() {
        ColleagueRequest asked = ask("ivo");

        assertThatThrownBy(() -> asking.answer(ivo, asked.id(), new ColleagueAnswer(" ", null, "", ""))).isInstanceOf(Refusal.class).hasMessageEndingWith("answer.empty");
        assertThatThrownBy(() -> asking.answer(ivo, asked.id(), new ColleagueAnswer("", "x".repeat(5001), "", ""))).isInstanceOf(Refusal.class).hasMessageEndingWith("long");
        assertThat(asking.toAnswer(ivo, asked.id())).isPresent();
    }

    private ColleagueRequest ask(String username) {
        return asking.ask(amina, pair, form(), new Asking(username, "How do I explain things?", Term.TWO_WEEKS));
    }

    private String form() {
        return "5f0c2f9e-0000-4000-8000-%012d".formatted(forms++);
    }

    private List<String> wrong(Asking question) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> asking.ask(amina, pair, form(), question));
        return refusal.each().stream().map(each -> each.messageKey().replace("mentoring.feedback.wrong.", "")).toList();
    }

    private final class MovedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
