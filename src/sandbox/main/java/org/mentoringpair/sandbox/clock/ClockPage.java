package org.mentoringpair.sandbox.clock;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** {@code /sandbox/clock}: shows the time and moves it by {@code days}. Anybody who is logged in may: it is a sandbox. */
@Component
final class ClockPage implements Page {
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
        String days = visit.parameter("days").trim();
        if (!days.matches("-?\\d{1,4}") || Math.abs(Integer.parseInt(days)) > MOST_DAYS) {
            show(visit, 400, "Give a whole number of days, at most " + MOST_DAYS + ".");
            return;
        }
        clock.move(Duration.ofDays(Integer.parseInt(days)));
        visit.redirect("/sandbox/clock");
    }

    private void show(Visit visit, int status, String error) throws Exception {
        visit.show(status, "Clock", "clock/clock.vm", Map.of(
                "now", ZonedDateTime.now(clock).format(DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH)),
                "days", clock.offset().toDays(),
                "error", error));
    }
}
