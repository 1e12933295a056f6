package org.mentoringpair.demo;

import java.util.Map;
import java.util.Properties;

/**
 * The Jira that is to be filled, and how people log in to it. Passwords come from the environment, where no list of
 * processes shows them.
 *
 * @param address        without a slash at the end
 * @param peoplePassword of everybody but the administrator; {@code {username}} in it stands for the username
 */
record Target(String address, Login administrator, String peoplePassword) {
    /** The administrator among the people of the demo, whatever their name in this Jira. */
    static final String ADMINISTRATOR = "admin";
    private static final String USERNAME = "{username}";

    static Target read(Properties properties, Map<String, String> environment) {
        String address = given(properties.getProperty("jira.url"), "Say which Jira: -Djira.url=https://...").replaceFirst("/+$", "");
        String password = given(environment.get("JIRA_PASSWORD"), "Put the password of the Jira administrator into the environment variable JIRA_PASSWORD");
        String peoplePassword = given(environment.get("JIRA_PEOPLE_PASSWORD"),
                "Put the password that the people of the demo are to have into the environment variable JIRA_PEOPLE_PASSWORD");
        return new Target(address, new Login(properties.getProperty("jira.admin", ADMINISTRATOR), password), peoplePassword);
    }

    private static String given(String value, String otherwise) {
        if (value == null || value.isBlank()) {
            throw new DemoFailed(otherwise);
        }
        return value;
    }

    Login login(String person) {
        return person.equals(ADMINISTRATOR) ? administrator : new Login(person, peoplePassword.replace(USERNAME, person));
    }
}
