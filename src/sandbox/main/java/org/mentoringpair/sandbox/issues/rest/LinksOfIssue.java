package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.springframework.stereotype.Component;

/** The links of an issue as REST v2 writes them: only to issues that the reader may browse, and none of Jira's own. */
@Component
final class LinksOfIssue implements PartOfIssue {
    private final Issues issues;
    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;

    LinksOfIssue(Issues issues, IssueLinkManager links, IssueLinkTypeManager types) {
        this.issues = issues;
        this.links = links;
        this.types = types;
    }

    @Override
    public String field() {
        return "issuelinks";
    }

    @Override
    public List<Map<String, Object>> json(StoredIssue issue, ApplicationUser reader, IssueJson writer, String base) {
        List<IssueLink> outward = links.getOutwardLinks(issue.getId());
        List<IssueLink> inward = links.getInwardLinks(issue.getId());
        Map<Long, IssueLinkType> chosen = types.getIssueLinkTypes().stream().collect(Collectors.toMap(IssueLinkType::getId, Function.identity()));
        Map<Long, StoredIssue> seen = seen(Stream.concat(outward.stream().map(IssueLink::getDestinationId), inward.stream().map(IssueLink::getSourceId)).toList(), reader);
        List<Map<String, Object>> json = new ArrayList<>();
        outward.forEach(link -> add(json, link, chosen, "outwardIssue", seen.get(link.getDestinationId()), writer, base));
        inward.forEach(link -> add(json, link, chosen, "inwardIssue", seen.get(link.getSourceId()), writer, base));
        return json;
    }

    private Map<Long, StoredIssue> seen(List<Long> ids, ApplicationUser reader) {
        Map<Long, StoredIssue> seen = new HashMap<>();
        if (!ids.isEmpty()) {
            String marks = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
            issues.browsable("i.id IN (" + marks + ")", List.copyOf(ids), reader).forEach(other -> seen.put(other.getId(), other));
        }
        return seen;
    }

    private static void add(List<Map<String, Object>> links, IssueLink link, Map<Long, IssueLinkType> chosen, String end, StoredIssue other,
                            IssueJson writer, String base) {
        IssueLinkType type = chosen.get(link.getLinkTypeId());
        if (type == null || other == null) {
            return;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", link.getId().toString());
        json.put("self", base + "/rest/api/2/issueLink/" + link.getId());
        json.put("type", Map.of("id", type.getId().toString(), "name", type.getName(), "inward", type.getInward(), "outward", type.getOutward(),
                "self", base + "/rest/api/2/issueLinkType/" + type.getId()));
        json.put(end, writer.brief(other));
        links.add(json);
    }
}
