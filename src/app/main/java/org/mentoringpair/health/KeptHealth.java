package org.mentoringpair.health;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.mentoringpair.pairing.Urgency;

/**
 * How a pair is doing as it is kept: the two know first, and have two working days to put it right before their
 * programme managers learn of it.
 *
 * @param pairId    key of the pair among the app's own rows
 * @param projectId Jira's id of its project
 * @param now       what the two see
 * @param since     the first day on which help was wanted, or since when it is not
 * @param shown     what their programme managers see
 */
public record KeptHealth(long pairId, long projectId, Health now, LocalDate since, Health shown) {
    private static final int WORKING_DAYS_FOR_THE_TWO = 2;

    /** What is kept of a pair of which nothing was kept yet. */
    static KeptHealth first(long pairId, long projectId, Health judged, LocalDate today) {
        return new KeptHealth(pairId, projectId, judged, today, judged.state().wantsHelp() ? Health.TOO_EARLY : judged);
    }

    KeptHealth then(Health judged, LocalDate today) {
        LocalDate began = judged.state().wantsHelp() == now.state().wantsHelp() ? since : today;
        boolean tellable = !judged.state().wantsHelp() || !today.isBefore(workingDaysAfter(began));
        return new KeptHealth(pairId, projectId, judged, began, tellable ? judged : shownMeanwhile());
    }

    Urgency urgency() {
        return new Urgency(now.state().urgency(), shown.state().urgency());
    }

    /** Not as Java compares records by itself: that keeps hold of the classes of what they are made of, also when the app is uninstalled. */
    @Override
    public boolean equals(Object other) {
        return other instanceof KeptHealth that && written().equals(that.written());
    }

    @Override
    public int hashCode() {
        return written().hashCode();
    }

    private String written() {
        return String.join(" ", String.valueOf(pairId), String.valueOf(projectId), now.written(), since.toString(), shown.written());
    }

    /** The day their programme managers learn that help is wanted. */
    public LocalDate toldOn() {
        return workingDaysAfter(since);
    }

    private Health shownMeanwhile() {
        return shown.state() == HealthState.PAUSED || shown.state() == HealthState.CLOSED ? Health.ON_TRACK : shown;
    }

    private static LocalDate workingDaysAfter(LocalDate day) {
        LocalDate later = day;
        for (int left = WORKING_DAYS_FOR_THE_TWO; left > 0; ) {
            later = later.plusDays(1);
            if (later.getDayOfWeek() != DayOfWeek.SATURDAY && later.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return later;
    }
}
