package org.mentoringpair.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.stores.LocalTurns;

/** 美咲 is the mentee of Brian O'Sullivan; Grace runs their programme, Ivo runs another one. */
public class StageChangeTest {
    private static final long PROGRAMME = 7;
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Viewer MISAKI = new Viewer("key-of-misaki", Set.of());
    private static final Viewer BRIAN = new Viewer("key-of-brian", Set.of());
    private static final Viewer GRACE = new Viewer("key-of-grace", Set.of(PROGRAMME));
    private static final Viewer IVO = new Viewer("key-of-ivo", Set.of(8L));

    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair pair = pairs.add(pair(Visibility.PAIR_AND_PROGRAMME_MANAGER));
    private final List<String> shown = new ArrayList<>();
    private boolean issueFails;
    private final StageChange stages = new StageChange(pairs, this::show, new LocalTurns(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    public void mentee_and_mentor_move_the_pair_and_its_issue_shows_it() {
        Pair moved = stages.change(MISAKI, pair.id(), new StageChoice(Stage.RAPPORT, Stage.DIRECTION, ""));
        stages.change(BRIAN, pair.id(), new StageChoice(Stage.DIRECTION, Stage.PROGRESS, ""));

        assertThat(moved).isEqualTo(pair.inStage(Stage.DIRECTION));
        assertThat(pairs.withId(pair.id())).contains(pair.inStage(Stage.PROGRESS));
        assertThat(shown).containsExactly("DIRECTION, met null, due 2026-09-15", "PROGRESS, met null, due 2026-09-15");
    }

    @Test
    public void any_stage_may_follow_any_other() {
        Stage now = Stage.RAPPORT;
        for (Stage next : List.of(Stage.MOVING_ON, Stage.RAPPORT, Stage.PAUSED, Stage.WINDING_DOWN, Stage.DIRECTION, Stage.PROGRESS, Stage.PAUSED)) {
            assertThat(stages.change(MISAKI, pair.id(), new StageChoice(now, next, "")).stage()).isEqualTo(next);
            now = next;
        }
    }

    @Test
    public void no_check_in_is_due_while_the_pair_pauses_and_one_is_again_when_it_goes_on() {
        pairs.checkInsMoved(pair.id(), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 15));

        stages.change(MISAKI, pair.id(), new StageChoice(Stage.RAPPORT, Stage.PAUSED, ""));
        assertThat(pairs.issuesDueBefore(LocalDate.of(2030, 1, 1), MISAKI)).isEmpty();

        stages.change(MISAKI, pair.id(), new StageChoice(Stage.PAUSED, Stage.PROGRESS, ""));
        assertThat(pairs.issuesDueBefore(LocalDate.of(2026, 10, 16), MISAKI)).containsExactly(pair.issueId());
        assertThat(shown).containsExactly("PAUSED, met 2026-10-01, due null", "PROGRESS, met 2026-10-01, due 2026-10-15");
    }

    @Test
    public void a_stage_that_the_other_one_changed_meanwhile_is_not_overwritten() {
        stages.change(BRIAN, pair.id(), new StageChoice(Stage.RAPPORT, Stage.PAUSED, ""));

        Refusal refusal = refusalTo(MISAKI, Stage.RAPPORT, Stage.DIRECTION);

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(pairs.withId(pair.id())).contains(pair.inStage(Stage.PAUSED));
    }

    @Test
    public void asking_again_puts_right_what_the_issue_missed() {
        issueFails = true;
        assertThatThrownBy(() -> stages.change(MISAKI, pair.id(), new StageChoice(Stage.RAPPORT, Stage.DIRECTION, ""))).hasMessage("Jira is busy");
        issueFails = false;

        stages.change(MISAKI, pair.id(), new StageChoice(Stage.RAPPORT, Stage.DIRECTION, ""));

        assertThat(shown).containsExactly("DIRECTION, met null, due 2026-09-15");
    }

    @Test
    public void programme_managers_may_look_and_not_move() {
        assertThat(refusalTo(GRACE, Stage.RAPPORT, Stage.DIRECTION).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(pairs.withId(pair.id())).contains(pair);
        assertThat(shown).isEmpty();
    }

    @Test
    public void programme_managers_know_that_a_closed_pair_is_there_and_may_not_move_it_either() {
        Pair closed = pairs.add(pair(Visibility.PAIR_ONLY));

        assertThatThrownBy(() -> stages.change(GRACE, closed.id(), new StageChoice(Stage.RAPPORT, Stage.DIRECTION, ""))).hasMessage("mentoring.pairing.stage-change.only-the-two");
    }

    @Test
    public void to_everybody_else_the_pair_does_not_seem_to_be_there() {
        assertThat(refusalTo(IVO, Stage.RAPPORT, Stage.DIRECTION).kind()).isEqualTo(Refusal.Kind.MISSING);
        assertThatThrownBy(() -> stages.change(MISAKI, 4711, new StageChoice(Stage.RAPPORT, Stage.DIRECTION, ""))).hasMessage("mentoring.pairing.no-pair");
    }

    @Test
    public void a_pair_is_not_closed_by_choosing_a_stage() {
        Refusal refusal = refusalTo(MISAKI, Stage.RAPPORT, Stage.CLOSED);

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.field()).isEqualTo("stage");
        assertThat(StageChange.offered()).hasSize(6).doesNotContain(Stage.CLOSED);
    }

    @Test
    public void both_stages_have_to_be_said() {
        assertThat(refusalTo(MISAKI, Stage.RAPPORT, null).field()).isEqualTo("stage");
        assertThat(refusalTo(MISAKI, null, Stage.DIRECTION).field()).isEqualTo("from");
    }

    @Test
    public void who_moved_the_pair_when_and_why_is_kept_once() {
        stages.change(MISAKI, pair.id(), new StageChoice(Stage.RAPPORT, Stage.DIRECTION, "  We know where to\r\n"));
        stages.change(MISAKI, pair.id(), new StageChoice(Stage.RAPPORT, Stage.DIRECTION, "pressed twice"));
        stages.change(BRIAN, pair.id(), new StageChoice(Stage.DIRECTION, Stage.PAUSED, null));

        assertThat(pairs.stageMoves(pair.id())).containsExactly(
                new StageMove(pair.id(), Stage.DIRECTION, Stage.PAUSED, BRIAN.userKey(), NOW, ""),
                new StageMove(pair.id(), Stage.RAPPORT, Stage.DIRECTION, MISAKI.userKey(), NOW, "We know where to"));
    }

    @Test
    public void a_reason_that_cannot_be_kept_is_refused_at_its_field() {
        for (String reason : List.of("x".repeat(451), "half \ud83d", "null \u0000 character")) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> stages.change(MISAKI, pair.id(), new StageChoice(Stage.RAPPORT, Stage.DIRECTION, reason)));

            assertThat(refusal.field()).isEqualTo("reason");
        }
        assertThat(pairs.withId(pair.id())).contains(pair);
        assertThat(pairs.stageMoves(pair.id())).isEmpty();
    }

    private Refusal refusalTo(Viewer person, Stage seen, Stage chosen) {
        return catchThrowableOfType(Refusal.class, () -> stages.change(person, pair.id(), new StageChoice(seen, chosen, "")));
    }

    private void show(Pair now, LocalDate last, LocalDate next) {
        if (issueFails) {
            throw new IllegalStateException("Jira is busy");
        }
        shown.add(now.stage() + ", met " + last + ", due " + next);
    }

    private static Pair pair(Visibility visibility) {
        return new Pair(0, 10_001, 10_101, BRIAN.userKey(), MISAKI.userKey(), PROGRAMME, Stage.RAPPORT, Rhythm.EVERY_2_WEEKS, visibility, START, 6);
    }
}
