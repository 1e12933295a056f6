package org.mentoringpair.sandbox.api;

import java.time.format.DateTimeFormatter;

/** How REST v2 writes a moment: {@code 2026-11-22T05:00:00.000+0000}. */
final class RestTime {
    static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private RestTime() {
    }
}
