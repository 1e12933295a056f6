package org.mentoringpair.filters;

import org.mentoringpair.programme.PairSearch;

/** The questions whoever runs a programme asks again and again, of dates and counts alone. */
public enum ManagerFilter {
    NEEDS_CHECK_IN("issue in pairHealth(needs-check-in)"),
    STALLED("issue in stalledPairs()"),
    DUE_THIS_WEEK("issue in checkInDue(\"7d\")"),
    OVERDUE("issue in checkInOverdue()"),
    GOALS_WITHOUT_MEASURE("issue in goalsWithoutMeasure()"),
    CHARTER_REVIEW_DUE("issue in charterReviewDue()");

    private final String question;

    ManagerFilter(String question) {
        this.question = question;
    }

    /** The search of a programme; it holds whatever the programme is called later, and in whatever language Jira was set up. */
    public String jql(long programmeId) {
        return question + " AND project in mentoringPairs(\"" + PairSearch.programmeWord(programmeId) + "\")";
    }
}
