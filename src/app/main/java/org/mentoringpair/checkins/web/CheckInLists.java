package org.mentoringpair.checkins.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentoringpair.checkins.ActionIssues;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.checkins.AgreedAction;
import org.mentoringpair.checkins.CheckIn;
import org.mentoringpair.checkins.CheckInReading;
import org.mentoringpair.checkins.LoggedDay;
import org.mentoringpair.checkins.Position;
import org.mentoringpair.checkins.Sight;
import org.mentoringpair.checkins.Stretch;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.thanks.Thanking;
import org.mentoringpair.thanks.ThanksHere;
import org.mentoringpair.thanks.What;
import org.mentoringpair.web.Texts;

/** Makes what a reader sees of check-ins. */
public final class CheckInLists {
    private final CheckInReading reading;
    private final People people;
    private final Places places;
    private final Thanking thanking;
    private final ActionIssues actionIssues;
    private final Texts texts;

    public CheckInLists(CheckInReading reading, People people, Places places, Thanking thanking, ActionIssues actionIssues, Texts texts) {
        this.reading = reading;
        this.people = people;
        this.places = places;
        this.thanking = thanking;
        this.actionIssues = actionIssues;
        this.texts = texts;
    }

    /** At most three SQL statements on the app's own rows. */
    CheckInList list(Place place, Person reader, Sight sight, Position before, int atMost) {
        if (sight.isOfDays()) {
            Stretch<LoggedDay> days = reading.days(sight, place.about(), before, atMost);
            return CheckInList.ofDays(place, days.entries().stream().map(this::day).toList(), older(days));
        }
        Stretch<CheckIn> found = reading.read(sight, place.about(), before, atMost);
        Map<Long, IssueLink> links = new HashMap<>();
        Map<Long, ThanksHere> thanks = thanking.on(reader, place.pair(), What.CHECK_IN, found.entries().stream().map(CheckIn::id).toList());
        Map<Long, ActionIssues.State> states = states(found.entries(), place.pair());
        List<CheckInView> shown = found.entries().stream()
                .map(it -> view(it, new Reader(reader, place.pair(), states), it.issueId() == place.issueId() ? null : links.computeIfAbsent(it.issueId(), id -> places.link(id).orElse(null)))
                        .thanked(thanks.getOrDefault(it.id(), ThanksHere.NONE), place.pair().partnerOf(reader.key()).map(this::name).orElse("")))
                .toList();
        return CheckInList.of(place, shown, older(found));
    }

    /** One check-in by itself. */
    CheckInView view(CheckIn checkIn, Pair pair, Person reader) {
        return view(checkIn, new Reader(reader, pair, states(List.of(checkIn), pair)), null);
    }

    private CheckInView view(CheckIn checkIn, Reader of, IssueLink link) {
        Pair pair = of.pair();
        Person reader = of.person();
        List<ActionView> actions = checkIn.meeting().actions().stream().map(it -> action(it, of)).toList();
        List<LearnedLine> learned = Stream.of(pair.menteeKey(), pair.mentorKey()).filter(key -> !checkIn.learned().by(pair, key).isEmpty())
                .map(key -> new LearnedLine(name(key), checkIn.learned().by(pair, key), key.equals(reader.key()))).toList();
        return new CheckInView(checkIn, checkIn.writtenBy(reader.key()), new CheckInView.Said(name(checkIn.authorKey()), actions, learned), link, texts);
    }

    private ActionView action(AgreedAction action, Reader of) {
        String owner = action.owner() == ActionOwner.MENTOR ? of.pair().mentorKey() : of.pair().menteeKey();
        return new ActionView(action.text(), name(owner), texts.day(action.due()), of.states().get(action.issueId()));
    }

    /** One search, none where nothing has become an issue. */
    private Map<Long, ActionIssues.State> states(List<CheckIn> checkIns, Pair pair) {
        boolean any = checkIns.stream().flatMap(checkIn -> checkIn.meeting().actions().stream()).anyMatch(AgreedAction::isIssue);
        return actionIssues.of(any ? List.of(pair.projectId()) : List.of());
    }

    /** Who reads what of which pair. */
    private record Reader(Person person, Pair pair, Map<Long, ActionIssues.State> states) {
    }

    private DayView day(LoggedDay day) {
        return new DayView(texts.day(day.day()), name(day.authorKey()));
    }

    private String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElseGet(() -> texts.get("mentoring.checkins.former-user"));
    }

    private static String older(Stretch<?> stretch) {
        return stretch.older() == null ? "" : stretch.older().toString();
    }
}
