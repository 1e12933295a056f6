package org.mentoringpair.checkins;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.Refusal;
import org.mentoringpair.goals.MilestoneState;
import org.mentoringpair.pairing.Pair;

/** Jira as the check-ins see it: it makes every action but those it has something against. */
public final class ActionIssuesInMemory implements ActionIssues {
    private final Map<Long, Long> projects = new HashMap<>();
    private final Map<Long, State> states = new HashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();
    private String refused = "";
    private long lastId = 20_000;

    /** From now on Jira does not make this one. */
    void refuses(String text) {
        refused = text;
    }

    void done(long issueId) {
        states.put(issueId, new State("PAIR-" + issueId, "Done", MilestoneState.DONE));
    }

    /** The parents of all that were made. */
    Collection<Long> parents() {
        return parents.values();
    }

    @Override
    public long make(Pair pair, long parentId, AgreedAction action) {
        if (action.text().equals(refused)) {
            throw new Refusal(Refusal.Kind.INVALID, null, "mentoring.web.jira-refused", "Not here");
        }
        long id = ++lastId;
        projects.put(id, pair.projectId());
        parents.put(id, parentId);
        states.put(id, new State("PAIR-" + id, "To Do", MilestoneState.TO_DO));
        return id;
    }

    @Override
    public Map<Long, State> of(Collection<Long> projectIds) {
        Map<Long, State> found = new HashMap<>(states);
        found.keySet().removeIf(id -> !projectIds.contains(projects.get(id)));
        return found;
    }
}
