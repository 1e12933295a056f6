package org.mentoringpair.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.mentoringpair.Refusal;

/** Answers a refusal over REST: its status, and each sentence at its field. */
@Provider
public final class RefusalMapper implements ExceptionMapper<Refusal> {
    private final Texts texts;

    @Inject
    public RefusalMapper(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return Response.status(status(refusal.kind())).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(ErrorJson.of(refusal.each(), texts)).build();
    }

    private static Status status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> Status.BAD_REQUEST;
            case FORBIDDEN -> Status.FORBIDDEN;
            case MISSING -> Status.NOT_FOUND;
            case CONFLICT -> Status.CONFLICT;
        };
    }
}
