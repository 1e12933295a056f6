package org.mentoringpair.sandbox.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The mails of this Jira, in the database: all nodes share them, and what was put in survives a power cut. */
@Component
public final class Outbox {
    private static final String FROM = "Jira <jira@example.com>";

    private final Database database;
    private final Clock clock;

    Outbox(Database database, ObjectProvider<Clock> clock) {
        this.database = database;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** Belongs to the transaction of the thread, if there is one. */
    void put(Letter letter) {
        Instant now = clock.instant();
        database.insert("INSERT INTO mail (recipient, subject, headers, html, plain, queued) VALUES (?, ?, ?, ?, ?, ?)", letter.recipient(),
                letter.subject(), headers(letter, now), letter.html(), letter.plain(), now.toEpochMilli());
    }

    private static String headers(Letter letter, Instant now) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ENGLISH).format(now.atOffset(ZoneOffset.UTC));
        String type = letter.html() == null ? "text/plain" : letter.plain() == null ? "text/html" : "multipart/alternative";
        StringBuilder headers = new StringBuilder("Date: " + date + "\nFrom: " + FROM + "\nTo: " + letter.recipient() + "\nSubject: " + letter.subject()
                + "\nContent-Type: " + type + "; charset=UTF-8");
        letter.headers().forEach(line -> headers.append('\n').append(line));
        return headers.toString();
    }

    /** Newest first. */
    public List<QueuedMail> of(String address) {
        return database.sql("SELECT * FROM mail WHERE LOWER(recipient) = LOWER(?) ORDER BY id DESC").param(address).query(QueuedMail::of).list();
    }

    /** One that is somebody else's looks like one that is not there. */
    Optional<QueuedMail> find(long id, String address) {
        return of(address).stream().filter(mail -> mail.id() == id).findFirst();
    }
}
