package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;

public class GoalLooksTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:15:00Z");
    private static final GoalTerms TALK = new GoalTerms(Map.of(GoalTerm.SUMMARY, "Give a talk"));

    private final GoalBooks books = new GoalBooksInMemory();
    private final Pair pair = new Pair(7, 10_050, 10_500, "siobhan", "amina", 3, Stage.PROGRESS, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY,
            LocalDate.parse("2026-11-02"), 6);

    @Test
    public void it_is_the_moment_at_which_the_second_one_agreed_to_the_same() {
        approve(10_501, "amina", TALK, MONDAY);
        approve(10_501, "siobhan", TALK, MONDAY.plusSeconds(60));

        assertThat(new GoalLooks(books).latest(List.of(pair))).isEqualTo(Map.of(7L, Map.of(10_501L, MONDAY.plusSeconds(60))));
    }

    @Test
    public void goals_to_which_one_alone_agreed_or_each_to_something_else_are_left_out() {
        approve(10_501, "amina", TALK, MONDAY);
        approve(10_502, "amina", TALK, MONDAY);
        approve(10_502, "siobhan", new GoalTerms(Map.of(GoalTerm.SUMMARY, "Give two talks")), MONDAY);
        approve(10_503, "siobhan", TALK, MONDAY);
        approve(10_503, "ivo", TALK, MONDAY);

        assertThat(new GoalLooks(books).latest(List.of(pair)).get(7L)).isEmpty();
    }

    private void approve(long goal, String key, GoalTerms terms, Instant at) {
        books.approve(pair.projectId(), new Approval(goal, key, terms, at));
    }
}
