package org.mentoringpair.goals.web;

import java.util.Map;
import org.mentoringpair.goals.GoalAccess;
import org.mentoringpair.goals.GoalAgreeing;
import org.mentoringpair.goals.GoalRenegotiating;
import org.mentoringpair.goals.GoalSheet;
import org.mentoringpair.goals.MutualAgreement;
import org.mentoringpair.goals.OpenGoal;
import org.mentoringpair.goals.QuickUpdating;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;

/** Makes what somebody sees of a goal: who agreed, for everybody who may look at it; what the two write about it, for them alone. */
public final class GoalViews {
    private final GoalAccess access;
    private final MentoringProjects projects;
    private final GoalAgreeing agreeing;
    private final GoalRenegotiating renegotiating;
    private final QuickUpdating updating;
    private final GoalWords words;

    public GoalViews(GoalAccess access, MentoringProjects projects, GoalAgreeing agreeing, GoalRenegotiating renegotiating, QuickUpdating updating, GoalWords words) {
        this.access = access;
        this.projects = projects;
        this.agreeing = agreeing;
        this.renegotiating = renegotiating;
        this.updating = updating;
        this.words = words;
    }

    /** Puts the parts where a panel finds them. One statement, three for the two. */
    void fill(Map<String, Object> model, GoalSheet sheet) {
        Pair pair = projects.pair(sheet.projectId()).orElseThrow();
        MutualAgreement agreement = agreeing.of(sheet, pair);
        OpenGoal open = access.open(sheet.issueId()).orElse(null);
        model.put("goal", new GoalView(sheet, words.texts()));
        model.put("theirs", open != null);
        model.put("closing", "/secure/MentoringStage!default.jspa?id=" + pair.id() + "&stage=" + Stage.WINDING_DOWN);
        model.put("agreement", new AgreementView(sheet, agreement, agreeing.isReviewDue(sheet, agreement), open == null ? "" : open.person().key(), words));
        if (open != null) {
            model.put("ours", new OursView(renegotiating.of(open), updating.latest(open), open.person().key(), words));
        }
    }
}
