package org.mentoringpair.sandbox.projects;

import org.mentoringpair.sandbox.NotPlayed;

/**
 * What REST is sent to create a project. Other attributes than these are refused.
 *
 * @param lead         a username
 * @param assigneeType only {@code UNASSIGNED} is played
 */
record NewProjectJson(String key, String name, String projectTypeKey, String projectTemplateKey, String description, String lead,
                      String assigneeType) {
    NewProject with(ProjectTemplate template) {
        if (assigneeType != null && !assigneeType.equals("UNASSIGNED")) {
            throw new NotPlayed("assigneeType " + assigneeType + " of a project", NewProjectJson.class);
        }
        return new NewProject(orEmpty(name), orEmpty(key), orEmpty(lead), orEmpty(description), template);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
