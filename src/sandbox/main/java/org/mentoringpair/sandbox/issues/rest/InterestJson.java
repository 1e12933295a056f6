package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.interest.Voters;
import org.mentoringpair.sandbox.interest.Watchers;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.springframework.stereotype.Component;

/** Watchers and votes as REST v2 writes them. */
final class InterestJson {
    private InterestJson() {
    }

    static Map<String, Object> watches(StoredIssue issue, List<ApplicationUser> watchers, ApplicationUser reader, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", base + "/rest/api/2/issue/" + issue.getId() + "/watchers");
        json.put("watchCount", watchers.size());
        json.put("isWatching", reader != null && watchers.contains(reader));
        return json;
    }

    static Map<String, Object> votes(StoredIssue issue, List<ApplicationUser> voters, ApplicationUser reader, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", base + "/rest/api/2/issue/" + issue.getId() + "/votes");
        json.put("votes", voters.size());
        json.put("hasVoted", reader != null && voters.contains(reader));
        return json;
    }

    static List<Object> people(List<ApplicationUser> people, String base) {
        return people.stream().map(person -> CommentJson.person(person, base)).toList();
    }

    /** How many watch the issue. */
    @Component
    record Watching(Watchers watchers) implements PartOfIssue {
        @Override
        public String field() {
            return "watches";
        }

        @Override
        public Object json(StoredIssue issue, ApplicationUser reader, IssueJson writer, String base) {
            return watches(issue, watchers.in(issue), reader, base);
        }
    }

    /** How many voted for the issue. */
    @Component
    record Voting(Voters voters) implements PartOfIssue {
        @Override
        public String field() {
            return "votes";
        }

        @Override
        public Object json(StoredIssue issue, ApplicationUser reader, IssueJson writer, String base) {
            return votes(issue, voters.in(issue), reader, base);
        }
    }
}
