package org.mentoringpair.help;

import java.util.List;

/** The functions the app adds to Jira's search, in the order in which they are explained. */
public enum SearchFunction {
    MY_PAIRS("myPairs", Argument.NONE, Reach.OWN, "issue in myPairs()", "issue in myPairs() AND statusCategory != Done"),
    MENTEES_OF("menteesOf", Argument.USERNAME, Reach.SEEN, "assignee in menteesOf() AND statusCategory != Done", "assignee in menteesOf(\"{person}\")"),
    MENTORS_OF("mentorsOf", Argument.USERNAME, Reach.SEEN, "assignee in mentorsOf()", "assignee in mentorsOf(\"{person}\")"),
    MENTORING_PAIRS("mentoringPairs", Argument.STAGE_OR_PROGRAMME, Reach.SEEN, "project in mentoringPairs()", "project in mentoringPairs(winding-down, moving-on)",
            "project in mentoringPairs(\"{programme}\")"),
    CHECK_IN_DUE("checkInDue", Argument.SPAN, Reach.SEEN, "issue in checkInDue()", "issue in checkInDue(\"3d\")"),
    CHECK_IN_OVERDUE("checkInOverdue", Argument.SPAN, Reach.SEEN, "issue in checkInOverdue()", "issue in checkInOverdue(\"2w\")"),
    PAIR_HEALTH("pairHealth", Argument.HEALTH, Reach.TOLD, "issue in pairHealth(needs-check-in)", "issue in pairHealth(needs-check-in, stalled) AND project in mentoringPairs(\"{programme}\")"),
    STALLED_PAIRS("stalledPairs", Argument.SPAN, Reach.TOLD, "issue in stalledPairs()", "issue in stalledPairs(\"90d\")"),
    GOALS_WITHOUT_MEASURE("goalsWithoutMeasure", Argument.NONE, Reach.SEEN, "issue in goalsWithoutMeasure()",
            "issue in goalsWithoutMeasure() AND project in mentoringPairs(direction, progress)"),
    CHARTER_REVIEW_DUE("charterReviewDue", Argument.NONE, Reach.SEEN, "issue in charterReviewDue()"),
    AWAITING_REFLECTION("awaitingReflection", Argument.NONE, Reach.OWN, "issue in awaitingReflection()"),
    AWAITING_FEEDBACK("awaitingFeedback", Argument.NONE, Reach.OWN, "issue in awaitingFeedback()"),
    SKILL_EVIDENCE("skillEvidence", Argument.SKILL, Reach.OWN, "issue in skillEvidence()", "issue in skillEvidence() AND statusCategory = Done");

    private final String written;
    private final Argument argument;
    private final Reach reach;
    private final List<String> examples;

    SearchFunction(String written, Argument argument, Reach reach, String... examples) {
        this.written = written;
        this.argument = argument;
        this.reach = reach;
        this.examples = List.of(examples);
    }

    /** As it is written in a search. */
    public String written() {
        return written;
    }

    public Argument argument() {
        return argument;
    }

    public Reach reach() {
        return reach;
    }

    /** Searches, in which names from the reader's own surroundings are to take the place of {person} and {programme}. */
    public List<String> examples() {
        return examples;
    }

    /** What a function may be told. */
    public enum Argument {
        NONE, USERNAME, SPAN, HEALTH, STAGE_OR_PROGRAMME, SKILL
    }

    /** Of which pairs a function may tell whom. */
    public enum Reach {
        /** Of one's own alone. */
        OWN,
        /** Of one's own, and of those of programmes one runs that let their programme managers look in. */
        SEEN,
        /** As SEEN; of pairs of programmes one runs only what was told. */
        TOLD
    }
}
