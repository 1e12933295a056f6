package org.mentoringpair.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** What an event must say. */
public final class EventRules {
    private final TimeZones zones;
    private final Clock clock;

    public EventRules(TimeZones zones, Clock clock) {
        this.zones = zones;
        this.clock = clock;
    }

    /** @throws Refusal everything that is wrong, each at its field */
    Announcement checked(Person writer, EventDraft draft) {
        List<Refusal> wrong = new ArrayList<>();
        String title = FreeText.tidy(draft.title());
        String place = FreeText.tidy(draft.place());
        if (title.isEmpty()) {
            wrong.add(invalid("title", "mentoring.events.title.none"));
        }
        line("title", title, EventDraft.LONGEST_TITLE, wrong);
        line("place", place, EventDraft.LONGEST_PLACE, wrong);
        Instant start = start(draft, zones.of(writer), wrong);
        if (draft.minutes() == null || draft.minutes() < EventDraft.SHORTEST_MINUTES || draft.minutes() > EventDraft.LONGEST_MINUTES) {
            wrong.add(invalid("minutes", "mentoring.events.minutes.wrong", EventDraft.SHORTEST_MINUTES, EventDraft.LONGEST_MINUTES));
        }
        if (draft.invited() == null) {
            wrong.add(invalid("invited", "mentoring.events.invited.none"));
        }
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
        return new Announcement(title, start, Duration.ofMinutes(draft.minutes()), place, draft.invited());
    }

    private static void line(String field, String text, int longest, List<Refusal> wrong) {
        if (text.length() > longest) {
            wrong.add(invalid(field, "mentoring.events.too-long", longest));
        } else if (!FreeText.isStorableLine(text)) {
            wrong.add(invalid(field, "mentoring.events.characters"));
        }
    }

    private Instant start(EventDraft draft, ZoneId zone, List<Refusal> wrong) {
        if (draft.time() == null) {
            wrong.add(invalid("time", "mentoring.events.time.none"));
        }
        if (draft.day() == null) {
            wrong.add(invalid("day", "mentoring.events.day.none"));
        }
        if (draft.time() == null || draft.day() == null) {
            return null;
        }
        ZonedDateTime now = clock.instant().atZone(zone);
        ZonedDateTime start = draft.day().atTime(draft.time()).atZone(zone);
        if (!start.isAfter(now) || start.isAfter(now.plusYears(EventDraft.YEARS_AHEAD))) {
            wrong.add(invalid("day", "mentoring.events.day.wrong", EventDraft.YEARS_AHEAD));
        }
        return start.toInstant();
    }

    private static Refusal invalid(String field, String messageKey, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, messageKey, arguments);
    }
}
