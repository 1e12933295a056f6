package org.mentoringpair.sandbox.clock;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** {@code /sandbox/clock}: shows the time and moves it by {@code days} and {@code hours}. Anybody who is logged in may: it is a sandbox. */
@Component
final class ClockPage implements Page {
    private static final String WHOLE = "-?\\d{1,4}";
    private static final int MOST_DAYS = 3660;

    private final MovableClock clock;

    ClockPage(MovableClock clock) {
        this.clock = clock;
    }

    @Override
    public List<String> addresses() {
        return List.of("/sandbox/clock");
    }

    @Override
    public void answer(Visit visit) throws Exception {
        if (!visit.isPost()) {
            show(visit, 200, "");
            return;
        }
        String days = numberOf(visit, "days");
        String hours = numberOf(visit, "hours");
        if (!days.matches(WHOLE) || Math.abs(Integer.parseInt(days)) > MOST_DAYS) {
            show(visit, 400, "Give a whole number of days, at most " + MOST_DAYS + ".");
            return;
        }
        if (!hours.matches(WHOLE)) {
            show(visit, 400, "Give a whole number of hours, of at most four digits.");
            return;
        }
        clock.move(Duration.ofDays(Integer.parseInt(days)).plusHours(Integer.parseInt(hours)));
        visit.redirect("/sandbox/clock");
    }

    /** None where the form says nothing. */
    private static String numberOf(Visit visit, String field) {
        String typed = Objects.requireNonNullElse(visit.parameter(field), "").trim();
        return typed.isEmpty() ? "0" : typed;
    }

    private void show(Visit visit, int status, String error) throws Exception {
        visit.show(status, "Clock", "clock/clock.vm", Map.of(
                "now", ZonedDateTime.now(clock).format(DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH)),
                "days", clock.offset().toDays(),
                "error", error));
    }
}
