package org.mentoringpair.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is asked of {@code /rest/api/2/search}.
 *
 * @param most   at most so many issues on this page
 * @param strict whether a fault in the query is an error, or only a warning
 * @param fields names as REST v2 takes them, with {@code *all}, {@code *navigable} and {@code -comment}
 */
record SearchRequest(String jql, int start, int most, boolean strict, List<String> fields, List<String> expand) {
    /** Jira's own limit, {@code jira.search.views.default.max}. */
    private static final int LARGEST_PAGE = 1000;
    private static final int DEFAULT_PAGE = 50;
    private static final Set<String> LENIENT = Set.of("false", "warn", "none");

    static SearchRequest of(String jql, Integer start, Integer most, String validate, List<String> fields, List<String> expand) {
        int page = most == null ? DEFAULT_PAGE : most < 0 ? LARGEST_PAGE : Math.min(most, LARGEST_PAGE);
        return new SearchRequest(jql == null ? "" : jql, start == null ? 0 : Math.max(0, start), page,
                validate == null || !LENIENT.contains(validate), separated(fields), separated(expand));
    }

    static SearchRequest of(JsonNode body) {
        return of(body.path("jql").asText(""), number(body.get("startAt")), number(body.get("maxResults")), text(body.get("validateQuery")),
                texts(body.path("fields")), texts(body.path("expand")));
    }

    boolean expands(String name) {
        return expand.contains(name);
    }

    private static Integer number(JsonNode node) {
        return node == null || node.isNull() ? null : Integer.valueOf(node.asInt());
    }

    private static String text(JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(each -> texts.add(each.asText()));
        } else if (node.isTextual()) {
            texts.add(node.asText());
        }
        return texts;
    }

    private static List<String> separated(List<String> texts) {
        return texts.stream().flatMap(text -> Arrays.stream(text.split(","))).map(String::trim).filter(text -> !text.isEmpty()).toList();
    }
}
