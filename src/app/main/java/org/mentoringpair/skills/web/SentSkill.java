package org.mentoringpair.skills.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.skills.SkillDraft;
import org.mentoringpair.skills.SkillIssues;
import org.mentoringpair.web.JsonBody;

/** Reads the properties of a skill out of what somebody sent. */
public final class SentSkill {
    private final SkillIssues issues;

    public SentSkill(SkillIssues issues) {
        this.issues = issues;
    }

    /** All other properties must have been read before, since what nobody asked for is refused. */
    SkillDraft draft(JsonBody body, Pair pair) {
        SkillDraft draft = new SkillDraft(body.text("name"), body.whole("now"), body.whole("wanted"), body.text("note"), milestones(body, pair));
        body.mustBeRight();
        return draft;
    }

    /** Milestones are sent by their keys. */
    private List<Long> milestones(JsonBody body, Pair pair) {
        List<String> keys = body.texts("milestones");
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, Long> ids = issues.milestones(pair.projectId()).stream()
                .collect(Collectors.toMap(SkillIssues.PractisedMilestone::key, SkillIssues.PractisedMilestone::id));
        List<Long> chosen = new ArrayList<>();
        for (String key : keys) {
            if (ids.containsKey(key)) {
                chosen.add(ids.get(key));
            } else {
                body.wrong(new Refusal(Refusal.Kind.INVALID, "milestones", "mentoring.skills.milestones.unknown"));
            }
        }
        return chosen;
    }
}
