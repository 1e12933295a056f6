package org.mentoringpair.sandbox.issues;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, logged in, who follows where they are sent. */
final class Reader {
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"(\\w+)\"|atl_token=(\\w+)");
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.ALWAYS).build();
    private final String base;
    private final String name;
    private String token = "";

    Reader(String base, String name) {
        this.base = base;
        this.name = name;
        post("/login.jsp", Map.of("os_username", name, "os_password", name));
        Matcher found = TOKEN.matcher(get("/secure/Dashboard.jspa").body());
        if (!found.find()) {
            throw new AssertionError(name + " is not logged in");
        }
        token = found.group(1) == null ? found.group(2) : found.group(1);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("atl_token=" + token + "&" + form.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&")))));
    }

    /** With the password in the request, as clients of REST do. */
    HttpResponse<String> rest(String method, String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(base + "/rest/api/2" + path)).header("Content-Type", "application/json")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8)))
                .method(method, json.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
