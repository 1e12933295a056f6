package org.mentoringpair.sandbox.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.mentoringpair.sandbox.NotPlayed;

/** Gives errors without a body one; and says 501 where Jira's own REST API has what nobody here plays. */
final class BareErrors implements ExceptionMapper<WebApplicationException> {
    private final boolean playsJira;
    @Context
    private ExtendedUriInfo uri;
    @Context
    private Request request;

    /** @param playsJira whether this answers for Jira's own API, of which the sandbox plays a part only */
    BareErrors(boolean playsJira) {
        this.playsJira = playsJira;
    }

    @Override
    public Response toResponse(WebApplicationException error) {
        Response response = error.getResponse();
        if (playsJira && isUnanswered(response.getStatus())) {
            String what = new NotPlayed(request.getMethod() + " " + uri.getRequestUri().getPath(), JiraRest.class).getMessage();
            return RestError.of(501, what);
        }
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        Response.ResponseBuilder spoken = Response.fromResponse(RestError.of(response.getStatus(), error.getMessage()));
        response.getHeaders().forEach((name, values) -> values.stream()
                .filter(value -> !name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)).forEach(value -> spoken.header(name, value)));
        return spoken.build();
    }

    private boolean isUnanswered(int status) {
        return (status == 404 || status == 405) && uri.getMatchedResourceMethod() == null;
    }
}
