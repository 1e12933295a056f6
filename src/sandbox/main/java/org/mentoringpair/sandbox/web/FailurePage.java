package org.mentoringpair.sandbox.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is said when a request cannot be answered: a page to people, JSON to REST clients. */
@Component
public final class FailurePage {
    private static final Map<Integer, String> TITLES = Map.of(
            400, "Bad request", 401, "Log in first", 403, "You may not do this", 404, "Not found",
            405, "This method is not allowed here", 500, "Something went wrong", 501, "Not played by the sandbox");

    private final Frame frame;
    private final ObjectMapper json = new ObjectMapper();

    FailurePage(Frame frame) {
        this.frame = frame;
    }

    /** Throws away what was written so far, if it has not been sent yet, and says what is wrong instead. */
    public void show(int status, String sentence, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        if (Address.of(request).startsWith("/rest/")) {
            showJson(sentence, response);
        } else {
            String title = TITLES.getOrDefault(status, "Error " + status);
            frame.showWithoutApps(title, "web/failure.vm", Map.of("title", title, "sentence", sentence == null ? "" : sentence), request, response);
        }
    }

    private void showJson(String sentence, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getWriter(), Map.of("errorMessages", List.of(sentence), "errors", Map.of()));
    }
}
