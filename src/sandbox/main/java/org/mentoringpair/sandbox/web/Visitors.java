package org.mentoringpair.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.sandbox.people.Credentials;
import org.springframework.stereotype.Component;

/** Tells who sends a request: by the session cookie, or by HTTP Basic authentication as REST clients use it. */
@Component
final class Visitors {
    static final String COOKIE = "JSESSIONID";

    private final LoginSessions sessions;
    private final Credentials credentials;
    private final UserManager people;
    private final FormTokens tokens;

    Visitors(LoginSessions sessions, Credentials credentials, UserManager people, FormTokens tokens) {
        this.sessions = sessions;
        this.credentials = credentials;
        this.people = people;
        this.tokens = tokens;
    }

    /** Whoever sent the request, known to their thread until {@link #goes()}. */
    Visitor comes(HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor = identify(request, response);
        tokens.comes(visitor);
        return visitor;
    }

    void goes() {
        tokens.goes();
    }

    private Visitor identify(HttpServletRequest request, HttpServletResponse response) {
        String authorization = request.getHeader("Authorization");
        Optional<LoginSession> session = session(request);
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)
                ? byPassword(authorization.substring(6).trim(), session, request, response)
                : bySession(session, request, response);
    }

    /** Gives the browser a fresh session: an older one is never taken over, so that nobody can plant theirs. */
    LoginSession logIn(ApplicationUser user, HttpServletRequest request, HttpServletResponse response) {
        session(request).ifPresent(old -> sessions.end(old.token()));
        return begin(user.getKey(), request, response);
    }

    void logOut(HttpServletRequest request, HttpServletResponse response) {
        session(request).ifPresent(session -> sessions.end(session.token()));
        response.addCookie(cookie("", 0, request));
    }

    private Visitor bySession(Optional<LoginSession> found, HttpServletRequest request, HttpServletResponse response) {
        ApplicationUser user = found.map(LoginSession::userKey).map(people::getUserByKey)
                .filter(ApplicationUser::isActive).orElse(null);
        LoginSession session = found.filter(it -> user != null || it.userKey() == null).orElse(null);
        return new Visitor(user, session, () -> begin(null, request, response));
    }

    private Visitor byPassword(String encoded, Optional<LoginSession> session, HttpServletRequest request,
                               HttpServletResponse response) {
        ApplicationUser user = checked(encoded).orElseThrow(WrongPassword::new);
        LoginSession own = session.filter(it -> user.getKey().equals(it.userKey())).orElse(null);
        return new Visitor(user, own, () -> begin(user.getKey(), request, response));
    }

    private Optional<ApplicationUser> checked(String encoded) {
        try {
            String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0 ? Optional.empty() : credentials.check(decoded.substring(0, colon), decoded.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<LoginSession> session(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> sessions.find(cookie.getValue()).stream())
                .findFirst();
    }

    private LoginSession begin(String userKey, HttpServletRequest request, HttpServletResponse response) {
        LoginSession session = sessions.begin(userKey);
        response.addCookie(cookie(session.token(), -1, request));
        return session;
    }

    private static Cookie cookie(String value, int maxAge, HttpServletRequest request) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setMaxAge(maxAge);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The request carries credentials, and they are wrong. */
    static final class WrongPassword extends RuntimeException {
    }
}
