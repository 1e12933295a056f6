package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import java.util.LinkedHashMap;
import java.util.Map;

/** Issue types, statuses, priorities and resolutions as REST v2 writes them. */
final class ConstantJson {
    private ConstantJson() {
    }

    static Map<String, Object> type(IssueType type, String base) {
        Map<String, Object> json = of(type, "issuetype", base);
        json.put("subtask", type.isSubTask());
        return json;
    }

    static Map<String, Object> status(Status status, String base) {
        Map<String, Object> json = of(status, "status", base);
        Map<String, Object> category = new LinkedHashMap<>();
        category.put("self", base + "/rest/api/2/statuscategory/" + status.getStatusCategory().getId());
        category.put("id", status.getStatusCategory().getId());
        category.put("key", status.getStatusCategory().getKey());
        category.put("name", status.getStatusCategory().getName());
        json.put("statusCategory", category);
        return json;
    }

    static Map<String, Object> of(IssueConstant constant, String path, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", base + "/rest/api/2/" + path + "/" + constant.getId());
        json.put("id", constant.getId());
        json.put("name", constant.getName());
        json.put("description", constant.getDescription() == null ? "" : constant.getDescription());
        json.put("iconUrl", base + "/images/icons/" + path + ".png");
        return json;
    }
}
