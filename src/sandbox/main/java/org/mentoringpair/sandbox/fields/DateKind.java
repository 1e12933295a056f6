package org.mentoringpair.sandbox.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** A day, typed in the format of Jira's date picker, {@code d/MMM/yy}; Jira hands it out as the start of that day. */
public final class DateKind extends Kind<Timestamp> {
    private static final int CENTURY = 2000;
    private static final DateTimeFormatter READING = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d/MMM/")
            .appendValueReduced(ChronoField.YEAR, 2, 4, CENTURY).toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITING = DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH);

    @Override
    public Control control() {
        return Control.DATE;
    }

    @Override
    public Timestamp parse(String typed) throws InvalidValue {
        try {
            return Timestamp.valueOf(LocalDate.parse(typed.strip(), READING).atStartOfDay());
        } catch (DateTimeParseException unreadable) {
            throw new InvalidValue("You did not enter a valid date. Please enter the date in the format \"d/MMM/yy\", eg. \""
                    + LocalDate.now().format(WRITING) + "\"");
        }
    }

    @Override
    public String typed(Timestamp value) {
        return value.toLocalDateTime().format(WRITING);
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
            return LocalDate.parse(super.typed(json)).format(WRITING);
        } catch (DateTimeParseException unreadable) {
            throw new InvalidValue("Error parsing date string: " + json.asText());
        }
    }

    @Override
    public String schemaType() {
        return "date";
    }
}
