package org.mentoringpair.concern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.concern.ConcernReading.Found;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** What becomes of a concern that is raised: more people read it, and it is looked at again. */
public final class ConcernCare {
    private final ConcernReading reading;
    private final ConcernIssues issues;
    private final OneAtATime turns;
    private final TimeZones timeZones;
    private final Clock clock;

    public ConcernCare(ConcernReading reading, ConcernIssues issues, OneAtATime turns, TimeZones timeZones, Clock clock) {
        this.reading = reading;
        this.issues = issues;
        this.turns = turns;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    public LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), timeZones.of(person));
    }

    /** The concern, for one of the two who may read it. */
    public Found theirs(Person member, long issueId) {
        return reading.found(member, issueId).filter(found -> found.pair().joins(member.key())).orElseThrow(ConcernMissing::new);
    }

    /**
     * Lets more people read it. Only its author may; never fewer.
     *
     * @param wanted null where nothing was chosen
     */
    public void widen(Person author, long issueId, Audience wanted) {
        Concern concern = theirs(author, issueId).concern();
        if (!concern.isBy(author.key())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.concern.not-yours");
        }
        if (wanted == null) {
            throw ConcernDraft.refusal("audience", "audience");
        }
        if (concern.audience().isWiderThan(wanted)) {
            throw ConcernDraft.refusal("audience", "narrower");
        }
        if (wanted != concern.audience()) {
            issues.choose(issueId, wanted);
            if (theirs(author, issueId).concern().audience() != wanted) {
                throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.concern.stale");
            }
        }
    }

    /**
     * Somebody it is for looked at it again.
     *
     * @param seen the day it was to be looked at again, as the form showed it; null for none
     */
    public void lookedAgain(Person member, long issueId, LocalDate seen, SecondLook look) {
        theirs(member, issueId);
        List<Refusal> wrong = look.objections(today(member));
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
        // another turn than that of keeping, which is taken while the issue is changed
        turns.inTurn("concern-look." + issueId, () -> {
            Concern now = theirs(member, issueId).concern();
            if (now.settled() || !Objects.equals(now.revisitOn(), seen)) {
                throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.concern.looked-meanwhile");
            }
            if (look.settled()) {
                issues.settle(issueId, look.words());
            } else {
                issues.agree(issueId, look.words(), look.revisitOn() == null ? RevisitDay.after(today(member)) : look.revisitOn());
            }
            return issueId;
        });
    }
}
