package org.mentoringpair.workingstyle.web;

import java.util.List;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;
import org.mentoringpair.workingstyle.CardDesk;

/** Whoever has not said how they work best is reminded of it, some day. One SQL statement. */
public final class CardSteps implements NextSteps {
    private final CardDesk desk;

    public CardSteps(CardDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        return desk.mine(glance.person()).isEmpty()
                ? List.of(NextStep.of("mentoring.workingstyle.step", "/secure/MentoringCard!default.jspa", Urgency.SOME_DAY)) : List.of();
    }
}
