package org.mentoringpair.sandbox.web.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** How Jira words errors of REST: {@code {"errorMessages":[...],"errors":{...}}}. */
public final class RestError {
    private RestError() {
    }

    public static Response of(int status, String message) {
        return of(status, List.of(message), Map.of());
    }

    /** @param errors a message for each field */
    public static Response of(int status, List<String> messages, Map<String, String> errors) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(Map.of("errorMessages", messages, "errors", errors)).build();
    }
}
