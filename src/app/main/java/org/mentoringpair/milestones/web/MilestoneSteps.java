package org.mentoringpair.milestones.web;

import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;
import org.mentoringpair.milestones.MarkedMilestone;
import org.mentoringpair.milestones.MarkedMilestones;

/** Proposes to talk about what is blocked, and to renew what expires. One search in Jira, no statement of the app's own. */
public final class MilestoneSteps implements NextSteps {
    private final MarkedMilestones milestones;

    public MilestoneSteps(MarkedMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        return milestones.marked(glance.pair().projectId()).stream().flatMap(milestone -> steps(milestone, glance)).toList();
    }

    private static Stream<NextStep> steps(MarkedMilestone milestone, Glance glance) {
        String link = "/browse/" + milestone.key();
        Stream<NextStep> blocked = !milestone.isStuck() ? Stream.of()
                : Stream.of(NextStep.of("mentoring.milestones.step.blocked", link, Urgency.NOW).with(milestone.summary()));
        Stream<NextStep> expiring = !milestone.expiresSoon(glance.today()) ? Stream.of()
                : Stream.of(NextStep.of("mentoring.milestones.step.certificate", link, Urgency.SOON).with(milestone.summary()).by(milestone.expires()));
        return Stream.concat(blocked, expiring);
    }
}
