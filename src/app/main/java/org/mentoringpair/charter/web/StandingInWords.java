package org.mentoringpair.charter.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.charter.Side;
import org.mentoringpair.charter.Signature;
import org.mentoringpair.charter.Standing;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.web.Texts;

/** Puts into words who has signed, since when, and when it is time to look at the charter again. */
public final class StandingInWords {
    private final ContentInWords words;
    private final People people;
    private final TimeZones timeZones;
    private final Clock clock;
    private final Texts texts;

    public StandingInWords(ContentInWords words, People people, TimeZones timeZones, Clock clock, Texts texts) {
        this.words = words;
        this.people = people;
        this.timeZones = timeZones;
        this.clock = clock;
        this.texts = texts;
    }

    List<SignedBy> people(Standing standing, Pair pair) {
        return Arrays.stream(Side.values()).map(side -> new SignedBy(words.name(side, pair), standing.signed(side), sentence(standing, side))).toList();
    }

    private String sentence(Standing standing, Side side) {
        Signature signature = standing.of(side);
        if (signature == null) {
            return texts.get("mentoring.charter.signed.never");
        }
        if (standing.signed(side)) {
            return texts.get("mentoring.charter.signed.on", day(signature.signedAt()));
        }
        String by = signature.reopenedBy() == null ? null : people.withKey(signature.reopenedBy()).map(Person::displayName).orElse(null);
        return by == null ? texts.get("mentoring.charter.signed.reopened", day(signature.signedAt()))
                : texts.get("mentoring.charter.signed.reopened.by", day(signature.signedAt()), by, day(signature.reopenedAt()));
    }

    /** When the review is due, or that it is; empty while the charter is not signed by both. */
    String review(Standing standing) {
        Optional<LocalDate> due = CharterReading.reviewDue(standing, timeZones.ofAsking());
        return due.map(day -> texts.get(isPast(day) ? "mentoring.charter.review.now" : "mentoring.charter.review.on", texts.day(day))).orElse("");
    }

    boolean isReviewDue(Standing standing) {
        return CharterReading.reviewDue(standing, timeZones.ofAsking()).filter(this::isPast).isPresent();
    }

    private boolean isPast(LocalDate day) {
        return !day.isAfter(LocalDate.ofInstant(clock.instant(), timeZones.ofAsking()));
    }

    String day(Instant moment) {
        return texts.day(LocalDate.ofInstant(moment, timeZones.ofAsking()));
    }
}
