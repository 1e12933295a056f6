package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.util.ErrorCollection;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.mentoringpair.sandbox.web.rest.RestError;

/** The answers that are the same everywhere. */
final class Answers {
    private Answers() {
    }

    static String base(UriInfo uri) {
        return uri.getBaseUri().toString().replaceFirst("/rest/.*$", "");
    }

    /** Not there and not to be seen are one answer. */
    static Response notThere() {
        return RestError.of(404, "Issue Does Not Exist");
    }

    static Response refused(int status, ErrorCollection errors) {
        return RestError.of(status, List.copyOf(errors.getErrorMessages()), errors.getErrors());
    }

    static Response noObject() {
        return RestError.of(400, "A JSON object was expected.");
    }
}
