package org.mentoringpair.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who talks to Jira over HTTP, without a browser. */
public final class Caller {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** One for everybody: it keeps no cookies, and each has a thread of its own. */
    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Jira jira;
    private final Login login;

    private Caller(Jira jira, Login login) {
        this.jira = jira;
        this.login = login;
    }

    /** One of the people of the stories. */
    public static Caller named(String person, Jira jira) {
        return new Caller(jira, jira.login(person));
    }

    public static Caller anonymous(Jira jira) {
        return new Caller(jira, null);
    }

    /** Empty for somebody who is not logged in. */
    String username() {
        return login == null ? "" : login.username();
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, "application/json", written(body));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, "application/json", written(body));
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    /** Sends a form as a browser would, with exactly these fields. */
    public Answer submit(String path, Map<String, String> fields) {
        return send("POST", path, "application/x-www-form-urlencoded", form(fields));
    }

    /** Sends a form with the header by which Jira knows that no foreign page made the browser send it. */
    public Answer submitUnforged(String path, Map<String, String> fields) {
        return answer(request("POST", path, "application/x-www-form-urlencoded", form(fields)).header("X-Atlassian-Token", "no-check"));
    }

    /** The same with a field that stands in the form several times. */
    public Answer submitRepeating(String path, Map<String, String> fields, String field, List<String> values) {
        String repeated = values.stream().map(value -> "&" + encoded(field) + "=" + encoded(value)).collect(Collectors.joining());
        return answer(request("POST", path, "application/x-www-form-urlencoded", form(fields) + repeated).header("X-Atlassian-Token", "no-check"));
    }

    public Answer search(String jql) {
        return get("/rest/api/2/search?maxResults=100&jql=" + encoded(jql));
    }

    public Answer send(String method, String path, String contentType, String body) {
        return answer(request(method, path, contentType, body));
    }

    private HttpRequest.Builder request(String method, String path, String contentType, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(jira.url() + path))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (login != null) {
            String credentials = login.username() + ":" + login.password();
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    /** Once more where the server has just closed the connection, as it may after it refused a request without reading all of it. */
    private static HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException closed) {
            if (String.valueOf(closed.getMessage()).contains("received no bytes")) {
                return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            }
            throw closed;
        }
    }

    private Answer answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = sent(request.build());
            return new Answer(response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response, String text) {
        Answer(HttpResponse<String> response) {
            this(response, response.body());
        }

        public int status() {
            return response.statusCode();
        }

        /** Only what begins with this, to look at a part of a page; all of it where this does not stand in it. */
        Answer from(String beginning) {
            int at = text.indexOf(beginning);
            return at < 0 ? this : new Answer(response, text.substring(at));
        }

        /** Only what begins and ends with these, to look at a part of a page; nothing of it where that does not stand in it. */
        Answer only(String beginning, String end) {
            int at = text.indexOf(beginning);
            return new Answer(response, at < 0 ? "" : text.substring(at, text.indexOf(end, at)));
        }

        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException notJson) {
                throw new AssertionError("Not JSON, status " + status() + ": " + text, notJson);
            }
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
