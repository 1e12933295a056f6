package org.mentoringpair.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The goals and milestones of one pair, as issues of Jira. */
final class IssueTelling {
    private final JiraOverHttp jira;
    private final String project;
    private final boolean software;
    private final LocalDate today;
    private Map<String, String> fieldIds;

    IssueTelling(JiraOverHttp jira, String project, boolean software, LocalDate today) {
        this.jira = jira;
        this.project = project;
        this.software = software;
        this.today = today;
    }

    void tell(Story.Goal goal) {
        String key = keyOf(goal.summary(), goal.by()).orElseGet(() -> created(goal.by(), fields(goal)));
        for (Story.Milestone milestone : goal.milestones()) {
            tell(milestone, key);
        }
        move(key, goal.by(), goal.moves(), goal.status());
    }

    private void tell(Story.Milestone milestone, String goal) {
        Optional<String> there = keyOf(milestone.summary(), milestone.by());
        String key = there.orElseGet(() -> created(milestone.by(), fields(milestone, goal)));
        if (there.isEmpty() && !software) {
            jira.post(milestone.by(), "/rest/api/2/issueLink", Map.of("type", Map.of("name", "Mentoring goal"),
                    "inwardIssue", Map.of("key", goal), "outwardIssue", Map.of("key", key)));
        }
        move(key, milestone.by(), milestone.moves(), milestone.status());
        milestone.comments().forEach(comment -> say(comment, key));
    }

    /** The issue of this pair with exactly this summary. */
    Optional<String> keyOf(String summary, String reader) {
        String jql = JiraOverHttp.encoded("project = " + project + " ORDER BY key ASC");
        JsonNode found = jira.get(reader, "/rest/api/2/search?maxResults=1000&fields=summary&jql=" + jql).path("issues");
        return StreamSupport.stream(found.spliterator(), false)
                .filter(issue -> issue.path("fields").path("summary").asText().equals(summary)).map(issue -> issue.path("key").asText()).findFirst();
    }

    private String created(String author, Map<String, Object> fields) {
        return jira.post(author, "/rest/api/2/issue", Map.of("fields", fields)).path("key").asText();
    }

    private Map<String, Object> fields(Story.Goal goal) {
        Map<String, Object> fields = common(goal.summary(), software ? "Epic" : "Goal", goal.dueInDays());
        if (software) {
            fields.put(id("Epic Name"), goal.summary());
        }
        goal.choices().forEach((field, option) -> fields.put(id(field), Map.of("value", option)));
        goal.texts().forEach((field, text) -> fields.put(id(field), text));
        goal.numbers().forEach((field, number) -> fields.put(id(field), number));
        return fields;
    }

    private Map<String, Object> fields(Story.Milestone milestone, String goal) {
        Map<String, Object> fields = common(milestone.summary(), "Milestone", milestone.dueInDays());
        fields.put(id("Milestone kind"), Map.of("value", milestone.kind()));
        if (software) {
            fields.put(id("Epic Link"), goal);
        }
        return fields;
    }

    private Map<String, Object> common(String summary, String type, int dueInDays) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("name", type));
        fields.put("summary", summary);
        fields.put("duedate", today.plusDays(dueInDays).toString());
        return fields;
    }

    private String id(String fieldName) {
        if (fieldIds == null) {
            fieldIds = new LinkedHashMap<>();
            jira.get("admin", "/rest/api/2/field").forEach(field -> fieldIds.put(field.path("name").asText(), field.path("id").asText()));
        }
        return Optional.ofNullable(fieldIds.get(fieldName)).orElseThrow(() -> new DemoFailed("There is no field " + fieldName));
    }

    /** Takes the transitions that are still offered, and must arrive at the status. */
    private void move(String key, String person, List<String> moves, String status) {
        for (String move : moves) {
            JsonNode offered = jira.get(person, "/rest/api/2/issue/" + key + "/transitions").path("transitions");
            StreamSupport.stream(offered.spliterator(), false).filter(each -> each.path("name").asText().equals(move)).findFirst()
                    .ifPresent(each -> jira.post(person, "/rest/api/2/issue/" + key + "/transitions", Map.of("transition", Map.of("id", each.path("id").asText()))));
        }
        String reached = issue(key, person).path("fields").path("status").path("name").asText();
        if (!reached.equals(status)) {
            throw new DemoFailed(key + " should be " + status + " but is " + reached);
        }
    }

    private void say(Story.Comment comment, String key) {
        JsonNode said = issue(key, comment.by()).path("fields").path("comment").path("comments");
        if (StreamSupport.stream(said.spliterator(), false).noneMatch(each -> each.path("body").asText().equals(comment.text()))) {
            jira.post(comment.by(), "/rest/api/2/issue/" + key + "/comment", Map.of("body", comment.text()));
        }
    }

    private JsonNode issue(String key, String reader) {
        return jira.get(reader, "/rest/api/2/issue/" + key);
    }
}
