package org.mentoringpair.skills;

import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.PAIR;

import java.time.Instant;
import java.util.List;

/** Skills that Amina works on with Siobhan. */
final class AminasSkills {
    static final Instant SEPTEMBER = Instant.parse("2026-09-07T09:00:00Z");
    static final Instant NOVEMBER = Instant.parse("2026-11-22T09:00:00Z");

    private AminasSkills() {
    }

    static Skill skill(String name) {
        return new Skill(0, PAIR.id(), AMINA.key(), name, 1, List.of(rating(2, 4, SEPTEMBER, "")), List.of());
    }

    static Rating rating(int now, int wanted, Instant at, String note) {
        return new Rating(new Levels(now, wanted), 0, AMINA.key(), at, note);
    }
}
