package org.mentoringpair.sandbox.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** REST calls as one of the sandbox's people, whose password is their username. */
final class JiraOverHttp {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final String address;

    /** @param address of Jira, without a slash at the end */
    JiraOverHttp(String address) {
        this.address = address;
    }

    JsonNode get(String person, String path) {
        return find(person, path).orElseThrow(() -> new DemoFailed("GET " + path + " as " + person + ": not there"));
    }

    /** Empty where it is not there, or not for this person. */
    Optional<JsonNode> find(String person, String path) {
        HttpResponse<String> answer = send(request(person, path).GET().build());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(read(answer));
    }

    JsonNode post(String person, String path, Object body) {
        return read(posted(person, path, body));
    }

    JsonNode put(String person, String path, Object body) {
        return read(sent(person, path, "PUT", body));
    }

    /** @param key the property of which Jira says that its value is used already */
    void postUnlessThere(String person, String path, Object body, String key) {
        HttpResponse<String> answer = posted(person, path, body);
        if (answer.statusCode() != 400 || !json(answer).path("errors").path(key).asText().contains("uses this")) {
            read(answer);
        }
    }

    private HttpResponse<String> posted(String person, String path, Object body) {
        return sent(person, path, "POST", body);
    }

    private HttpResponse<String> sent(String person, String path, String method, Object body) {
        return send(request(person, path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(written(body))).build());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String person, String path) {
        String credentials = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic " + credentials).header("Accept", "application/json");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new DemoFailed(request.method() + " " + request.uri() + ": " + broken.getMessage(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("Stopped before the end", stopped);
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new DemoFailed(answer.request().method() + " " + answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return json(answer);
    }

    private JsonNode json(HttpResponse<String> answer) {
        try {
            return mapper.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new DemoFailed(answer.uri() + " answered no JSON: " + answer.body(), noJson);
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
