package org.mentoringpair.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;

import java.time.Instant;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** What every collection of requests to colleagues promises, in memory and in both databases. */
public abstract class ColleagueRequestsContract {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String HOSTILE = "<img src=x onerror=alert(1)> it's \\ \"so\" 美咲 😀\n".repeat(80).strip();

    private int forms;

    protected abstract ColleagueRequests requests();

    @Test
    public void a_request_comes_back_as_it_was_kept() {
        ColleagueRequest kept = requests().add(request(PAIR, AMINA, HOSTILE), PAIR.projectId(), "form-1");

        assertThat(kept.id()).isPositive();
        assertThat(requests().withId(kept.id())).contains(kept);
        assertThat(requests().withId(kept.id() + 1)).isEmpty();
    }

    @Test
    public void its_answer_comes_back_and_so_does_what_was_not_said() {
        ColleagueRequest answered = add(PAIR).answered(new ColleagueAnswer("", HOSTILE, "", "Keep the pause."), NOON.plusSeconds(60));

        requests().change(answered);

        assertThat(requests().withId(answered.id())).contains(answered);
    }

    @Test
    public void a_decision_keeps_the_answer() {
        ColleagueRequest shared = add(PAIR).answered(new ColleagueAnswer("Review", "You waited", "", ""), NOON).in(RequestState.SHARED);

        requests().change(shared);

        assertThat(requests().withId(shared.id())).contains(shared);
    }

    @Test
    public void those_of_a_pair_come_latest_first() {
        ColleagueRequest first = add(PAIR);
        ColleagueRequest second = add(PAIR);
        add(OTHER_PAIR);

        assertThat(requests().ofPair(PAIR.id(), 10)).containsExactly(second, first);
        assertThat(requests().ofPair(PAIR.id(), 1)).containsExactly(second);
    }

    @Test
    public void a_form_is_found_again_in_its_pair_only() {
        ColleagueRequest kept = requests().add(request(PAIR, AMINA, "How do I explain?"), PAIR.projectId(), "form-A1b2");

        assertThat(requests().madeWith(PAIR.id(), "form-A1b2")).contains(kept);
        assertThat(requests().madeWith(OTHER_PAIR.id(), "form-A1b2")).isEmpty();
    }

    @Test
    public void what_was_asked_in_a_project_goes_with_it() {
        add(PAIR);
        ColleagueRequest stays = add(OTHER_PAIR);

        requests().removeOfProject(PAIR.projectId());

        assertThat(requests().ofPair(PAIR.id(), 10)).isEmpty();
        assertThat(requests().ofPair(OTHER_PAIR.id(), 10)).containsExactly(stays);
    }

    protected ColleagueRequest add(Pair pair) {
        return requests().add(request(pair, pair == PAIR ? AMINA : MISAKI, "How do I explain things?"), pair.projectId(), "form-" + (1000 + forms++));
    }

    private static ColleagueRequest request(Pair pair, Person asker, String question) {
        return ColleagueRequest.asked(pair.id(), asker.key(), IVO.key(), question, NOON, Term.TWO_WEEKS.from(NOON));
    }
}
