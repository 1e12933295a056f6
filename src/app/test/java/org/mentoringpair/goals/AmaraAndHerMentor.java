package org.mentoringpair.goals;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** Amara wants to give talks; Kenji, whose name 健二 nobody here can write, is her mentor. Ivo runs their programme. */
final class AmaraAndHerMentor {
    static final Person AMARA = new Person("JIRAUSER10201", "amara", "Amara <img src=x onerror=alert(1)>", true);
    static final Person KENJI = new Person("JIRAUSER10202", "kenji", "健二 O'Hara", true);
    static final Person IVO = new Person("JIRAUSER10203", "ivo", "Ivo", true);
    static final Pair PAIR = new Pair(7, 10_001, 10_500, KENJI.key(), AMARA.key(), 3, Stage.PROGRESS, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY,
            LocalDate.of(2026, 9, 1), 6);
    static final long TALKS = 10_501;

    final GoalSheetsInMemory sheets = new GoalSheetsInMemory();
    final GoalAccess access;
    private final People people = mock(People.class);

    AmaraAndHerMentor() {
        MentoringProjects projects = mock(MentoringProjects.class);
        when(projects.pair(PAIR.projectId())).thenReturn(Optional.of(PAIR));
        access = new GoalAccess(sheets, projects, people);
        sheets.put(talks(GoalState.ACTIVE));
    }

    static GoalSheet talks(GoalState state) {
        return new GoalSheet(TALKS, PAIR.projectId(), "AMARA-2", state, GoalFrame.SMART, GoalOwner.MENTEE, Horizon.NOW, "Give talks",
                Map.of(GoalText.MEASURE_BASELINE, "2", GoalText.MEASURE_TARGET, "10", GoalText.MEASURE_UNIT, "talks"), LocalDate.of(2027, 3, 31));
    }

    GoalSheet sheet() {
        return sheets.withId(TALKS).orElseThrow();
    }

    /** The goal in front of somebody, who is the one asking from then on. */
    OpenGoal before(Person person) {
        when(people.asking()).thenReturn(Optional.of(person));
        return access.theirs(TALKS);
    }
}
