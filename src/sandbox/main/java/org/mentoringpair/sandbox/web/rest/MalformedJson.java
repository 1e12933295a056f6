package org.mentoringpair.sandbox.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** A body that is not JSON, or not the JSON that is wanted, unknown properties included, is the sender's mistake. */
final class MalformedJson implements ExceptionMapper<JsonProcessingException> {
    @Override
    public Response toResponse(JsonProcessingException mistake) {
        return RestError.of(400, mistake.getOriginalMessage());
    }
}
