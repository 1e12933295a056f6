package org.mentoringpair.calendar.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mentoringpair.calendar.Appointment;
import org.mentoringpair.calendar.CalendarFile;
import org.mentoringpair.calendar.CalendarMissing;
import org.mentoringpair.calendar.CalendarSource;
import org.mentoringpair.calendar.Uids;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairFilter;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** The next check-in of each pair: its day and the name of the other one. It moves, and is called off while the two do not meet. */
public final class CheckInsAhead implements CalendarSource {
    private final Pairs pairs;
    private final People people;
    private final I18nResolver i18n;
    private final ApplicationProperties jira;
    private final Clock clock;

    public CheckInsAhead(Pairs pairs, People people, I18nResolver i18n, ApplicationProperties jira, Clock clock) {
        this.pairs = pairs;
        this.people = people;
        this.i18n = i18n;
        this.jira = jira;
        this.clock = clock;
    }

    /** One SQL statement. */
    @Override
    public List<Appointment> ahead(Person reader, Locale language) {
        return pairs.seenBy(new Viewer(reader.key(), Set.of()), PairFilter.ANY).stream().filter(CheckInsAhead::isDue).map(kept -> due(kept, reader, language)).toList();
    }

    private static boolean isDue(KeptDates kept) {
        return kept.pair().stage().meets() && kept.next() != null;
    }

    /**
     * The next check-in of one pair as a file. One SQL statement.
     *
     * @throws CalendarMissing for everybody but mentor and mentee
     */
    String file(long pairId, Person reader, Locale language) {
        KeptDates kept = pairs.kept(pairId).filter(each -> each.pair().joins(reader.key())).orElseThrow(CalendarMissing::new);
        return CalendarFile.of(isDue(kept) ? due(kept, reader, language) : calledOff(kept.pair(), reader, language), clock.instant());
    }

    private Appointment due(KeptDates kept, Person reader, Locale language) {
        return Appointment.on(kept.next(), uid(kept.pair()), summary(kept.pair(), reader, language));
    }

    /** Calendar programs take it out by its uid, whatever day they have it on. */
    private Appointment calledOff(Pair pair, Person reader, Locale language) {
        return Appointment.on(pair.startedOn(), uid(pair), summary(pair, reader, language)).asCalledOff();
    }

    private String summary(Pair pair, Person reader, Locale language) {
        String key = pair.partnerOf(reader.key()).orElseThrow();
        return i18n.getText(language, "mentoring.calendar.check-in", people.withKey(key).map(Person::displayName).orElse(key));
    }

    private String uid(Pair pair) {
        return Uids.of("check-in-" + pair.id(), jira.getBaseUrl(UrlMode.CANONICAL));
    }
}
