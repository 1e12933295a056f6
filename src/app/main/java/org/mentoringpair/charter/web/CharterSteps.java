package org.mentoringpair.charter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.charter.Side;
import org.mentoringpair.charter.Standing;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** Proposes to agree on a charter, to sign it, and to look at it again. Three SQL statements, which the other parts of the page share. */
public final class CharterSteps implements NextSteps {
    private final CharterReading reading;
    private final CharterPages pages;
    private final People people;
    private final TimeZones timeZones;

    public CharterSteps(CharterReading reading, CharterPages pages, People people, TimeZones timeZones) {
        this.reading = reading;
        this.pages = pages;
        this.people = people;
        this.timeZones = timeZones;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        if (!glance.pair().stage().meets()) {
            return List.of();
        }
        Standing standing = reading.standing(glance);
        Side side = Side.of(glance.person().key(), glance.pair()).orElseThrow();
        List<NextStep> steps = new ArrayList<>();
        if (!standing.signed(side)) {
            steps.add(sign(standing, side, glance));
        }
        CharterReading.reviewDue(standing, timeZones.of(glance.person())).filter(glance::hasCome).ifPresent(day -> steps.add(review(day, glance)));
        return steps;
    }

    private NextStep sign(Standing standing, Side side, Glance glance) {
        String charter = pages.charter(glance.pair());
        if (standing.signed(side.other())) {
            String other = people.withKey(side.other().userKey(glance.pair())).map(Person::displayName).orElse("");
            return NextStep.of("mentoring.charter.step.sign-too", charter, Urgency.NOW).with(other);
        }
        return NextStep.of(standing.reopened(side) ? "mentoring.charter.step.sign-again" : "mentoring.charter.step.sign", charter, Urgency.SOON);
    }

    private NextStep review(LocalDate day, Glance glance) {
        return NextStep.of("mentoring.charter.step.review", pages.charter(glance.pair()), Urgency.SOON).by(day);
    }
}
