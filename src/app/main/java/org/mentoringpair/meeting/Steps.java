package org.mentoringpair.meeting;

import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.actionplan.PlannedIssue;

/** What there is to look back at, as Jira's issues. */
public interface Steps {
    /**
     * Goals, milestones and actions of a project that whoever is asking may browse and that somebody touched on a day or
     * later, or whose own day has passed; oldest first. One search.
     */
    List<PlannedIssue> touchedOrDueBefore(long projectId, LocalDate since, LocalDate today);
}
