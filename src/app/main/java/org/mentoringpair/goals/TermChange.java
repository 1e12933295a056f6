package org.mentoringpair.goals;

/** One thing that is to be different, or became so; empty where nothing was said. */
public record TermChange(GoalTerm term, String before, String after) {
}
