package org.mentoringpair.sandbox.web;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Sessions in the database, so that they outlive a restart and every node knows them. */
@Component
final class LoginSessions {
    /** Jira forgets an idle session after five hours; here somebody who tries things out stays logged in longer. */
    private static final Duration LIFETIME = Duration.ofDays(14);

    private final Database database;
    private final SecureRandom random = new SecureRandom();

    LoginSessions(Database database) {
        this.database = database;
    }

    /** @param userKey who logged in, or null for a browser that only needs a form token */
    LoginSession begin(String userKey) {
        LoginSession session = new LoginSession(secret(), userKey, secret());
        database.sql("INSERT INTO login_session (token, user_key, xsrf_token, created) VALUES (?, ?, ?, ?)")
                .params(session.token(), session.userKey(), session.xsrfToken(), Timestamp.from(Instant.now()))
                .update();
        return session;
    }

    Optional<LoginSession> find(String token) {
        return database.sql("SELECT token, user_key, xsrf_token FROM login_session WHERE token = ? AND created > ?")
                .params(token, Timestamp.from(Instant.now().minus(LIFETIME)))
                .query((row, number) -> new LoginSession(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    void end(String token) {
        database.sql("DELETE FROM login_session WHERE token = ? OR created <= ?")
                .params(token, Timestamp.from(Instant.now().minus(LIFETIME)))
                .update();
    }

    private String secret() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
