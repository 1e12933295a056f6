package org.mentoringpair.checkins;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.mentoringpair.FreeText;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** The pair writes down that it met, corrects what it wrote, or takes it back. */
public final class CheckInLogging {
    private static final Pattern FORM_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final CheckIns checkIns;
    private final CheckInDates dates;
    private final OneAtATime turns;
    private final TimeZones timeZones;
    private final Clock clock;

    public CheckInLogging(CheckIns checkIns, CheckInDates dates, OneAtATime turns, TimeZones timeZones, Clock clock) {
        this.checkIns = checkIns;
        this.dates = dates;
        this.turns = turns;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** The day it is for somebody, and so the last one they can log. */
    public LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), timeZones.of(person));
    }

    /**
     * Logs a check-in; once, however often the same form is sent.
     *
     * @param issueId an issue of the pair's project, which the author has been found to see
     * @param formId  chosen by whoever sends, 8 to 64 letters, digits and hyphens
     */
    public CheckIn log(Person author, Pair pair, long issueId, String formId, Draft draft) {
        mustJoin(author, pair);
        mustBeFormId(formId);
        Meeting meeting = draft.checked(pair, today(author));
        CheckIn wanted = new CheckIn(0, pair.id(), issueId, author.key(), meeting, draft.learned(Learned.NOTHING, pair, author.key()), Edition.first(now()));
        return write(pair, () -> checkIns.loggedWith(pair.id(), formId).map(before -> same(before, wanted, pair))
                .orElseGet(() -> checkIns.add(wanted, pair, formId)));
    }

    /** @param version of the check-in as the author saw it when they began to edit */
    public CheckIn edit(Person author, Pair pair, long id, int version, Draft draft) {
        mine(author, pair, id);
        Meeting meeting = draft.checked(pair, today(author));
        return write(pair, () -> {
            CheckIn before = unchanged(author, pair, id, version);
            CheckIn edited = before.edited(before.meeting().correctedTo(meeting), draft.learned(before.learned(), pair, author.key()), now());
            checkIns.change(edited);
            return edited;
        });
    }

    /** @param version of the check-in as the author saw it when they decided */
    public void delete(Person author, Pair pair, long id, int version) {
        write(pair, () -> {
            CheckIn gone = unchanged(author, pair, id, version);
            checkIns.remove(gone);
            return gone;
        });
    }

    /**
     * Either of the two says what they learned, also of a check-in that the other one logged.
     *
     * @param seen what they had said when they opened the form
     */
    public CheckIn learned(Person person, Pair pair, long id, String seen, String words) {
        mustJoin(person, pair);
        List<Refusal> wrong = new ArrayList<>();
        Prose.check(wrong, "learned", words, Learned.LONGEST);
        if (!wrong.isEmpty()) {
            throw wrong.get(0);
        }
        String wanted = FreeText.tidy(words);
        return turns.inTurn(pair.turn(), () -> {
            CheckIn before = checkIns.withId(id).filter(it -> it.pairId() == pair.id()).orElseThrow(CheckInMissing::new);
            String kept = before.learned().by(pair, person.key());
            if (!kept.equals(wanted) && !kept.equals(FreeText.tidy(seen))) {
                throw new LearnedMeanwhile(kept);
            }
            CheckIn after = before.with(before.learned().saying(pair, person.key(), wanted), person.key(), now());
            checkIns.learned(after);
            return after;
        });
    }

    /** The check-in, if the person may edit and delete it. */
    public CheckIn mine(Person author, Pair pair, long id) {
        mustJoin(author, pair);
        CheckIn checkIn = checkIns.withId(id).filter(it -> it.pairId() == pair.id()).orElseThrow(CheckInMissing::new);
        if (!checkIn.writtenBy(author.key())) {
            throw new NotYourCheckIn();
        }
        return checkIn;
    }

    private CheckIn unchanged(Person author, Pair pair, long id, int version) {
        CheckIn now = mine(author, pair, id);
        if (now.edition().version() != version) {
            throw new CheckInChangedMeanwhile(now);
        }
        return now;
    }

    /** The pair's issue is told after the commit, but before the next writer's turn, so that the last word stays. */
    private CheckIn write(Pair pair, Supplier<CheckIn> work) {
        return turns.inTurn(pair.turn(), () -> {
            CheckIn written = checkIns.allOrNothing(() -> dates.kept(pair, work.get()));
            dates.tell(pair);
            return written;
        });
    }

    private static CheckIn same(CheckIn before, CheckIn wanted, Pair pair) {
        if (!before.writtenBy(wanted.authorKey()) || before.issueId() != wanted.issueId() || !before.meeting().asLogged().equals(wanted.meeting())
                || !before.learned().by(pair, wanted.authorKey()).equals(wanted.learned().by(pair, wanted.authorKey()))) {
            throw new FormSentBefore(before);
        }
        return before;
    }

    private static void mustJoin(Person person, Pair pair) {
        if (!pair.joins(person.key())) {
            throw new CheckInMissing();
        }
    }

    private static void mustBeFormId(String formId) {
        if (formId == null || !FORM_ID.matcher(formId).matches()) {
            throw Draft.refusal("formId", "form-id");
        }
    }

    /** In whole milliseconds, which is what the database keeps. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
