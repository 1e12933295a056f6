package org.mentoringpair.sandbox.projects;

import java.util.Locale;

/**
 * A project as it was asked for, unchecked.
 *
 * @param leadName the username of the lead
 */
record NewProject(String name, String key, String leadName, String description, ProjectTemplate template) {
    private static final int SUGGESTED = 4;

    NewProject {
        name = name.trim();
        key = key.trim();
        leadName = leadName.trim();
    }

    /** The same with the key that Jira would suggest, where none was typed. */
    NewProject withKey() {
        return key.isEmpty() ? new NewProject(name, suggestedKey(name), leadName, description, template) : this;
    }

    /** The initials of several words, the beginning of a single one; nothing where there is no letter for it. */
    static String suggestedKey(String name) {
        String letters = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9 ]", "").trim();
        String[] words = letters.split(" +");
        StringBuilder key = new StringBuilder();
        if (words.length > 1) {
            for (String word : words) {
                key.append(word.charAt(0));
            }
        } else {
            key.append(letters, 0, Math.min(SUGGESTED, letters.length()));
        }
        return key.substring(0, Math.min(ProjectChecks.LONGEST_KEY, key.length()));
    }
}
