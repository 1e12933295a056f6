package org.mentoringpair.checkins.web;

import org.mentoringpair.checkins.Acting;
import org.mentoringpair.checkins.CheckIn;
import org.mentoringpair.checkins.CheckInLogging;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** How a check-in is written, and what was agreed becomes issues. */
public record Writing(CheckInLogging logging, Acting acting) {
    void act(boolean wanted, Person author, Pair pair, CheckIn checkIn) {
        if (wanted) {
            acting.act(author, pair, checkIn.id());
        }
    }
}
