package org.mentoringpair.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.Test;

/** What every collection of events promises. */
public abstract class EventsContract {
    private static final Instant MONDAY = Instant.parse("2026-11-23T15:30:00Z");
    private static final String WORDS = "<img src=x onerror=alert(1)> O'Brien 佐藤 美咲 😀";

    abstract Events events();

    @Test
    public void an_event_comes_back_as_it_was_announced() {
        Event kept = events().add(event(3, MONDAY, "https://meet.example.com/kick-off?a=b&c=d"), "form-1");

        assertThat(events().withId(kept.id())).contains(kept);
        assertThat(events().announcedWith("form-1")).contains(kept);
        assertThat(events().announcedWith("form-2")).isEmpty();
        assertThat(events().withId(kept.id() + 1)).isEmpty();
    }

    @Test
    public void those_of_some_programmes_come_the_soonest_first_and_none_that_is_over() {
        Event later = events().add(event(3, MONDAY.plusSeconds(60), ""), "form-1");
        Event sooner = events().add(event(4, MONDAY, ""), "form-2");
        events().add(event(5, MONDAY, ""), "form-3");
        events().add(event(3, MONDAY.minusSeconds(60), ""), "form-4");

        assertThat(events().after(MONDAY.minusSeconds(1), List.of(3L, 4L))).containsExactly(sooner, later);
        assertThat(events().after(MONDAY, List.of(3L, 4L))).containsExactly(later);
        assertThat(events().after(MONDAY, List.of())).isEmpty();
    }

    @Test
    public void an_event_changes_and_goes_and_the_others_stay() {
        Event changed = events().add(event(3, MONDAY, "Room 4"), "form-1");
        Event other = events().add(event(3, MONDAY, "Room 5"), "form-2");
        Event after = changed.saying(new Announcement("Moved", MONDAY.plusSeconds(3600), Duration.ofMinutes(5), "", Invited.MENTEES));

        events().change(after);
        assertThat(events().withId(changed.id())).contains(after);
        events().callOff(changed.id());
        events().callOff(changed.id());

        assertThat(events().after(Instant.EPOCH, List.of(3L))).containsExactly(other);
        Event gone = events().withId(changed.id()).orElseThrow();
        assertThat(gone.calledOff()).isTrue();
        assertThat(gone.says().title() + gone.says().place()).as("it says nothing any more").isEmpty();
        assertThat(events().announcedWith("form-1")).contains(gone);
    }

    static Event event(long programme, Instant start, String place) {
        return new Event(0, programme, new Announcement(WORDS, start, Duration.ofMinutes(90), place, Invited.ALL), 1, false);
    }
}
