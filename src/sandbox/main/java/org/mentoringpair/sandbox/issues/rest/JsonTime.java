package org.mentoringpair.sandbox.issues.rest;

import java.sql.Timestamp;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as REST v2 writes them. */
final class JsonTime {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx").withZone(ZoneId.systemDefault());

    private JsonTime() {
    }

    static String of(Timestamp moment) {
        return FORMAT.format(moment.toInstant());
    }
}
