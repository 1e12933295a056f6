package org.mentoringpair.milestones;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.goals.MilestoneKind;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** What a milestone asks of the two at this moment: few things, and nothing that is said already. */
public final class Prompting {
    private final TimeZones timeZones;
    private final Clock clock;

    public Prompting(TimeZones timeZones, Clock clock) {
        this.timeZones = timeZones;
        this.clock = clock;
    }

    public List<Prompt> on(MarkedMilestone milestone, Person person) {
        List<Prompt> prompts = new ArrayList<>();
        if (milestone.lacks() != null) {
            prompts.add(switch (milestone.lacks()) {
                case HYPOTHESIS -> Prompt.WRITE_HYPOTHESIS;
                case CONSENT -> Prompt.ASK_CONSENT;
                case THANKS -> Prompt.SEND_THANKS;
            });
        }
        if (milestone.isDone() && milestone.kind() == MilestoneKind.SHADOWING) {
            prompts.add(Prompt.TALK_IT_OVER);
        }
        if (milestone.isDone() && milestone.major()) {
            prompts.add(Prompt.ASK_FOR_FEEDBACK);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), timeZones.of(person));
        if (milestone.expiresSoon(today)) {
            prompts.add(today.isAfter(milestone.expires()) ? Prompt.CERTIFICATE_ENDED : Prompt.CERTIFICATE_ENDS);
        }
        return prompts;
    }
}
