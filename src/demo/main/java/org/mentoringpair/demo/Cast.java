package org.mentoringpair.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The people the demo tells of. Who is not there gets an account; whoever is must be the one that was made for this. */
final class Cast {
    record Member(String username, String name) {
    }

    static final List<Member> EVERYBODY = List.of(
            new Member("tamsin", "Tamsin Achterberg"), new Member("siobhan", "Siobhan O'Sullivan"), new Member("kenji", "田中 健二"),
            new Member("amara", "Amara Nwosu"), new Member("jonas", "Jonas <img src=x onerror=alert(1)> Weber"),
            new Member("priya", "Priya Raghunathan"), new Member("victor", "Victor Delacroix"));

    private final JiraOverHttp jira;
    private final Target target;

    Cast(JiraOverHttp jira, Target target) {
        this.jira = jira;
        this.target = target;
    }

    /** The usernames of those who got their account just now. */
    List<String> gathered() {
        List<String> made = new ArrayList<>();
        for (Member member : EVERYBODY) {
            if (jira.find(Target.ADMINISTRATOR, "/rest/api/2/user?username=" + member.username()).isEmpty()) {
                make(member);
                made.add(member.username());
            } else if (!jira.letsIn(member.username())) {
                throw new DemoFailed("There is somebody called " + member.username() + " in this Jira who does not log in with JIRA_PEOPLE_PASSWORD, "
                        + "so it is not one of the demo's people. Use a Jira where nobody works, or the password of last time");
            }
        }
        return made;
    }

    private void make(Member member) {
        jira.post(Target.ADMINISTRATOR, "/rest/api/2/user", Map.of("name", member.username(), "displayName", member.name(),
                "emailAddress", member.username() + "@example.com", "password", target.login(member.username()).password()));
    }
}
