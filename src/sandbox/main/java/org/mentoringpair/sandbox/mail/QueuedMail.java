package org.mentoringpair.sandbox.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * A row of {@code mail}.
 *
 * @param html  empty where there is none
 * @param plain empty where there is none
 */
public record QueuedMail(long id, String recipient, String subject, List<String> headers, String html, String plain, Instant queued) {
    static QueuedMail of(ResultSet row, int number) throws SQLException {
        return new QueuedMail(row.getLong("id"), row.getString("recipient"), row.getString("subject"), row.getString("headers").lines().toList(),
                said(row.getString("html")), said(row.getString("plain")), Instant.ofEpochMilli(row.getLong("queued")));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    public long getId() {
        return id;
    }

    public String getSubject() {
        return subject;
    }

    /** As it stands in the header. */
    public String getDate() {
        return headers.get(0).substring("Date: ".length());
    }

    public List<String> getHeaders() {
        return headers;
    }

    /** Under a name that templates escape. */
    public String getRendered() {
        return html;
    }

    public String getPlain() {
        return plain;
    }
}
