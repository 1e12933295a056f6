package org.mentoringpair.feedback.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mentoringpair.checkins.Given;
import org.mentoringpair.feedback.Balance;
import org.mentoringpair.feedback.GivenFeedback;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.LookingTogether;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** What the two gave each other: feedback, and what each said they learned. */
public final class GivenViews {
    private static final int LEARNED = 4;

    private final GivenFeedback feedback;
    private final LookingTogether together;
    private final People people;
    private final Clock clock;
    private final Texts texts;

    public GivenViews(GivenFeedback feedback, LookingTogether together, People people, Clock clock, Texts texts) {
        this.feedback = feedback;
        this.together = together;
        this.people = people;
        this.clock = clock;
        this.texts = texts;
    }

    BalanceView balance(Pair pair) {
        Balance balance = Balance.of(pair, feedback.since(pair, clock.instant().minus(Duration.ofDays(Balance.DAYS))));
        return new BalanceView(balance, name(pair.mentorKey()), name(pair.menteeKey()));
    }

    /** The latest first. No SQL statement besides that of the rest of the page. */
    List<LearnedLine> learned(Glance glance) {
        return Given.in(together.meetings(glance), glance.pair(), LEARNED).stream()
                .map(given -> new LearnedLine(name(given.learnerKey()), texts.day(given.day()), given.words())).toList();
    }

    private String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElse("");
    }
}
