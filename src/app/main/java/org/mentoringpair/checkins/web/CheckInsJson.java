package org.mentoringpair.checkins.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;
import org.mentoringpair.checkins.Stretch;

/**
 * Some check-ins, latest first.
 *
 * @param daysOnly whether the reader may know the days alone
 * @param older    what to ask for as "before" to go on; null where nothing older is left
 */
record CheckInsJson(@JsonProperty List<?> checkIns, @JsonProperty boolean daysOnly, @JsonProperty String older) {
    static <T> CheckInsJson of(Stretch<T> stretch, boolean daysOnly, Function<T, ?> json) {
        return new CheckInsJson(stretch.entries().stream().map(json).toList(), daysOnly, stretch.older() == null ? null : stretch.older().toString());
    }
}
