package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.fields.Fields;
import org.mentoringpair.sandbox.history.ChangeGroup;
import org.mentoringpair.sandbox.history.History;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.issues.Transitions;
import org.springframework.stereotype.Component;

/** The whole of an issue, with what hangs on it and what the caller asks for by {@code expand}. */
@Component
final class IssueAnswers {
    private final Fields fields;
    private final Issues issues;
    private final History history;
    private final Transitions transitions;
    private final List<PartOfIssue> parts;

    IssueAnswers(Fields fields, Issues issues, History history, Transitions transitions, List<PartOfIssue> parts) {
        this.fields = fields;
        this.issues = issues;
        this.history = history;
        this.transitions = transitions;
        this.parts = parts;
    }

    Map<String, Object> whole(StoredIssue issue, ApplicationUser reader, String expand, String base) {
        IssueJson writer = new IssueJson(base, fields.all());
        Map<String, Object> json = writer.of(issue);
        @SuppressWarnings("unchecked")
        Map<String, Object> inner = (Map<String, Object>) json.get("fields");
        inner.put("subtasks", issues.browsable("i.parent_id = ?", List.of(issue.getId()), reader).stream().map(writer::brief).toList());
        parts.forEach(part -> inner.put(part.field(), part.json(issue, reader, writer, base)));
        List<String> wanted = List.of(expand.split(","));
        if (wanted.contains("names")) {
            json.put("names", writer.names());
        }
        if (wanted.contains("schema")) {
            json.put("schema", writer.schema());
        }
        if (wanted.contains("transitions")) {
            json.put("transitions", transitions.available(issue, reader).stream().map(TransitionJson::brief).toList());
        }
        if (wanted.contains("changelog")) {
            json.put("changelog", changelog(history.of(issue.getId()), base));
        }
        return json;
    }

    private static Map<String, Object> changelog(List<ChangeGroup> groups, String base) {
        List<Map<String, Object>> histories = groups.stream().map(group -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", Long.toString(group.id()));
            if (group.author() != null) {
                json.put("author", CommentJson.person(group.author(), base));
            }
            json.put("created", JsonTime.of(group.created()));
            json.put("items", group.changes().stream().map(change -> {
                Map<String, Object> item = new LinkedHashMap<>();
                item.put("field", change.field());
                item.put("fieldtype", change.fieldType());
                item.put("from", change.from());
                item.put("fromString", change.fromText());
                item.put("to", change.to());
                item.put("toString", change.toText());
                return item;
            }).toList());
            return json;
        }).toList();
        return Map.of("startAt", 0, "maxResults", histories.size(), "total", histories.size(), "histories", histories);
    }
}
