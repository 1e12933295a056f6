package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.worklogs.TimeSpent;
import org.mentoringpair.sandbox.worklogs.Worklog;
import org.mentoringpair.sandbox.worklogs.Worklogs;
import org.springframework.stereotype.Component;

/** Worklogs as REST v2 writes them, by themselves and among the fields of their issue. */
@Component
record WorklogJson(Worklogs worklogs) implements PartOfIssue {
    @Override
    public String field() {
        return "worklog";
    }

    @Override
    public Object json(StoredIssue issue, ApplicationUser reader, IssueJson writer, String base) {
        return all(issue, worklogs.on(issue), base);
    }

    static Map<String, Object> all(StoredIssue issue, List<Worklog> worklogs, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startAt", 0);
        json.put("maxResults", worklogs.size());
        json.put("total", worklogs.size());
        json.put("worklogs", worklogs.stream().map(worklog -> of(issue, worklog, base)).toList());
        return json;
    }

    static Map<String, Object> of(StoredIssue issue, Worklog worklog, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", base + "/rest/api/2/issue/" + issue.getId() + "/worklog/" + worklog.id());
        json.put("author", CommentJson.person(worklog.author(), base));
        json.put("updateAuthor", CommentJson.person(worklog.author(), base));
        json.put("comment", worklog.comment());
        json.put("created", JsonTime.of(worklog.created()));
        json.put("updated", JsonTime.of(worklog.updated()));
        json.put("started", JsonTime.of(worklog.started()));
        json.put("timeSpent", TimeSpent.written(worklog.seconds()));
        json.put("timeSpentSeconds", worklog.seconds());
        json.put("id", Long.toString(worklog.id()));
        json.put("issueId", issue.getId().toString());
        return json;
    }
}
