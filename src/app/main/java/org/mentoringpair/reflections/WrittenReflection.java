package org.mentoringpair.reflections;

/** A reflection that is there, as an issue in Jira. */
public record WrittenReflection(long issueId, String key, String summary) {
}
