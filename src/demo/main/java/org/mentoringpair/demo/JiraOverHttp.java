package org.mentoringpair.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Plain REST calls as one of the people, for what Atlassian's client cannot do. */
final class JiraOverHttp {
    private static final int LONGEST_ANSWER_SHOWN = 400;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final Target target;

    JiraOverHttp(Target target) {
        this.target = target;
    }

    String username(String person) {
        return target.login(person).username();
    }

    JsonNode get(String person, String path) {
        return read(person, send(request(person, path).GET().build()));
    }

    /** Empty where it is not there, or not for this person. */
    Optional<JsonNode> find(String person, String path) {
        HttpResponse<String> answer = send(request(person, path).GET().build());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(read(person, answer));
    }

    /** Whether Jira knows this person with the password we have. */
    boolean letsIn(String person) {
        HttpResponse<String> answer = send(request(person, "/rest/api/2/myself").GET().build());
        return answer.statusCode() == 200;
    }

    JsonNode post(String person, String path, Object body) {
        return read(person, sent(person, path, "POST", body));
    }

    JsonNode put(String person, String path, Object body) {
        return read(person, sent(person, path, "PUT", body));
    }

    /** Whether it was taken; not if it is in conflict with what is there. Every other refusal fails. */
    boolean offer(String person, String path, Object body) {
        HttpResponse<String> answer = sent(person, path, "POST", body);
        if (answer.statusCode() == 409) {
            return false;
        }
        read(person, answer);
        return true;
    }

    /**
     * Whether it was made; not if Jira says that the value of a property is used already.
     *
     * @param property of which Jira would say so
     */
    boolean postUnlessUsed(String person, String path, Object body, String property) {
        HttpResponse<String> answer = sent(person, path, "POST", body);
        if (answer.statusCode() == 400 && json(answer).path("errors").path(property).asText().contains("uses this")) {
            return false;
        }
        read(person, answer);
        return true;
    }

    private HttpResponse<String> sent(String person, String path, String method, Object body) {
        return send(request(person, path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(written(body))).build());
    }

    private HttpRequest.Builder request(String person, String path) {
        Login login = target.login(person);
        String credentials = Base64.getEncoder().encodeToString((login.username() + ":" + login.password()).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(target.address() + path)).header("Authorization", "Basic " + credentials).header("Accept", "application/json");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new DemoFailed("Nobody answers at " + target.address() + " (" + request.method() + " " + request.uri().getPath() + ": " + broken + ")", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("Stopped before the end", stopped);
        }
    }

    private JsonNode read(String person, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            String said = answer.body().length() > LONGEST_ANSWER_SHOWN ? answer.body().substring(0, LONGEST_ANSWER_SHOWN) + "..." : answer.body();
            throw DemoFailed.refused(username(person), answer.request().method() + " " + answer.uri().getPath(), answer.statusCode(), said);
        }
        return json(answer);
    }

    private JsonNode json(HttpResponse<String> answer) {
        try {
            return mapper.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new DemoFailed(answer.uri() + " answered no JSON. Is this the address of a Jira, with its context path if it has one?", noJson);
        }
    }

    private String written(Object body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new DemoFailed("Not to be written as JSON: " + body, impossible);
        }
    }
}
