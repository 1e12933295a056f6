package org.mentoringpair.sandbox.projects;

/** An issue in a list. */
public record IssueLine(String key, String type, String summary, String status) {
}
