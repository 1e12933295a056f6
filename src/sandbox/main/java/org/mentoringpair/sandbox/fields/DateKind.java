package org.mentoringpair.sandbox.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.mentoringpair.sandbox.dates.DateFormats;
import org.mentoringpair.sandbox.dates.Dates;

/** A day, typed as Jira's date picker types it in the reader's language; Jira hands it out as the start of that day. */
final class DateKind extends Kind<Timestamp> {
    private final Dates dates;

    DateKind(Dates dates) {
        this.dates = dates;
    }

    @Override
    public Control control() {
        return Control.DATE;
    }

    @Override
    public Timestamp parse(String typed) throws InvalidValue {
        DateFormats formats = dates.ofDays();
        LocalDate day = formats.read(typed).orElseThrow(() -> new InvalidValue("You did not enter a valid date. "
                + "Please enter the date in the format \"d/MMM/yy\", eg. \"" + formats.typed(LocalDate.now()) + "\""));
        return Timestamp.valueOf(day.atStartOfDay());
    }

    @Override
    public String typed(Timestamp value) {
        return dates.ofDays().typed(value.toLocalDateTime().toLocalDate());
    }

    @Override
    public String shown(Timestamp value) {
        return dates.ofDays().day(value.toLocalDateTime().toLocalDate());
    }

    @Override
    public Stored store(Timestamp value) {
        return Stored.date(value);
    }

    @Override
    public Timestamp read(Stored stored) {
        return stored.date();
    }

    @Override
    public String reference(Timestamp value) {
        return value.toLocalDateTime().toLocalDate().toString();
    }

    @Override
    public Object json(Timestamp value, String base) {
        return value.toLocalDateTime().toLocalDate().toString();
    }

    @Override
    public String typed(JsonNode json) throws InvalidValue {
        try {
            return dates.ofDays().typed(LocalDate.parse(super.typed(json)));
        } catch (DateTimeParseException unreadable) {
            throw new InvalidValue("Error parsing date string: " + json.asText());
        }
    }

    @Override
    public String schemaType() {
        return "date";
    }
}
