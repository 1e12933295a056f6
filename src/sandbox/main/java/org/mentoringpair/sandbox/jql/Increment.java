package org.mentoringpair.sandbox.jql;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far {@code startOfDay("+1w")} is moved, before the start or end is taken. */
record Increment(int amount, TimeUnitOfJql unit) {
    static final Increment NONE = new Increment(0, TimeUnitOfJql.DAY);
    private static final Pattern FORM = Pattern.compile("([+-]?[0-9]{1,6})([yMwdhm]?)");

    /** @param own the unit that is meant where none is written */
    static Optional<Increment> read(String text, TimeUnitOfJql own) {
        Matcher form = FORM.matcher(text.trim());
        if (!form.matches()) {
            return Optional.empty();
        }
        TimeUnitOfJql unit = form.group(2).isEmpty() ? own : TimeUnitOfJql.written(form.group(2));
        return Optional.of(new Increment(Integer.parseInt(form.group(1)), unit));
    }

    ZonedDateTime after(ZonedDateTime moment) {
        return moment.plus(amount, unit.length());
    }
}
