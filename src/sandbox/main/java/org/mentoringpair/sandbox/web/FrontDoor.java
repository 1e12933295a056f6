package org.mentoringpair.sandbox.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.activeobjects.AoStatements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The one servlet: finds out who comes, leads them to the area they ask for, and answers for whatever goes wrong. */
@Component
final class FrontDoor extends HttpServlet {
    private static final Logger log = LoggerFactory.getLogger(FrontDoor.class);

    private final transient Visitors visitors;
    private final transient JiraAuthenticationContext authentication;
    private final transient ObjectProvider<Area> areas;
    private final transient FailurePage failures;
    private final transient AoStatements statements;
    private final transient PageHead head;

    FrontDoor(Visitors visitors, JiraAuthenticationContext authentication, ObjectProvider<Area> areas, FailurePage failures,
              AoStatements statements, PageHead head) {
        this.visitors = visitors;
        this.authentication = authentication;
        this.areas = areas;
        this.failures = failures;
        this.statements = statements;
        this.head = head;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse plain) throws IOException {
        statements.start();
        CountedResponse response = new CountedResponse(plain, statements);
        request.setCharacterEncoding("UTF-8");
        response.setCharacterEncoding("UTF-8");
        addSecurityHeaders(response);
        try {
            Visitor visitor = visitors.comes(request, response);
            request.setAttribute(Visitor.class.getName(), visitor);
            authentication.setLoggedInUser(visitor.user());
            answer(request, response, visitor);
        } catch (Visitors.WrongPassword wrong) {
            refusePassword(request, response);
        } catch (Exception failure) {
            // the outermost edge: whatever goes wrong inside becomes one answer
            fail(request, response, failure);
        } finally {
            visitors.goes();
            authentication.clearLoggedInUser();
            head.forget();
            response.tell();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Visitor visitor) throws Exception {
        String path = Address.of(request);
        List<Area> inOrder = areas.orderedStream().toList();
        for (Area area : inOrder) {
            if (area.covers(path)) {
                area.answer(request, response, visitor);
                return;
            }
        }
        failures.show(404, "There is nothing at this address.", request, response);
    }

    private void refusePassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
        response.setHeader("WWW-Authenticate", "Basic realm=\"Jira sandbox\"");
        failures.show(401, "The user name or the password is wrong.", request, response);
    }

    private void fail(HttpServletRequest request, HttpServletResponse response, Exception failure) throws IOException {
        Optional<NotPlayed> notPlayed = notPlayed(failure);
        if (notPlayed.isPresent()) {
            log.warn("{} {}: {}", request.getMethod(), Address.of(request), notPlayed.get().getMessage());
            failures.show(501, notPlayed.get().getMessage(), request, response);
        } else if (failure instanceof HttpException malformed) {
            failures.show(malformed.getCode(), "The request cannot be read.", request, response);
        } else if (failure instanceof EofException) {
            log.debug("{} {}: the browser has gone", request.getMethod(), Address.of(request));
        } else {
            log.error("{} {} failed", request.getMethod(), Address.of(request), failure);
            failures.show(500, failure.getClass().getName() + ": " + failure.getMessage(), request, response);
        }
    }

    /** Spring, Jersey and Velocity wrap what is thrown inside them. */
    private static Optional<NotPlayed> notPlayed(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(NotPlayed.class::isInstance).map(NotPlayed.class::cast).findFirst();
    }

    private static void addSecurityHeaders(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
    }
}
