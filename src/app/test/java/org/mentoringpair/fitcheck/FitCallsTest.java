package org.mentoringpair.fitcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.calls.Call;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;

public class FitCallsTest {
    private final FitAnswers answers = new FitAnswersInMemory();
    private final FitCalls calls = new FitCalls(answers, new PeopleInMemory());

    @Test
    public void that_somebody_is_content_or_deciding_alone_is_nobody_s_business() {
        says(AMINA, Fit.GOOD, "");
        says(SIOBHAN, Fit.STILL_DECIDING, "");

        assertThat(calls.of(List.of(PAIR))).isEmpty();
    }

    @Test
    public void not_for_me_and_what_was_written_to_the_programme_come_with_the_name() {
        says(AMINA, Fit.NOT_FOR_ME, "We hardly speak");
        says(SIOBHAN, Fit.GOOD, "All fine");

        assertThat(calls.of(List.of(PAIR))).extracting(Call::messageKey, Call::words).containsExactlyInAnyOrder(
                tuple("mentoring.fitcheck.call.not-for-me", "We hardly speak"),
                tuple("mentoring.fitcheck.call.note", "All fine"));
        assertThat(calls.of(List.of(PAIR))).extracting(Call::messageKey, Call::path).as("the way to another pair").contains(
                tuple("mentoring.fitcheck.call.not-for-me", "/secure/MentoringPairSetUp!default.jspa"), tuple("mentoring.fitcheck.call.note", ""));
    }

    @Test
    public void two_who_are_deciding_are_offered_a_talk() {
        says(AMINA, Fit.STILL_DECIDING, "");
        says(SIOBHAN, Fit.STILL_DECIDING, "");

        assertThat(calls.of(List.of(PAIR))).extracting(Call::messageKey).containsExactly("mentoring.fitcheck.call.both-deciding");
    }

    private void says(Person person, Fit fit, String note) {
        answers.keep(new FitAnswer(PAIR.id(), PAIR.projectId(), person.key(), fit, note, Instant.parse("2026-11-20T12:00:00Z")));
    }
}
