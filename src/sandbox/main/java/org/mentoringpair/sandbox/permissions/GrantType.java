package org.mentoringpair.sandbox.permissions;

import java.util.Arrays;
import org.mentoringpair.sandbox.NotPlayed;

/** To whom a permission scheme may grant something, under the names Jira gives these types. */
enum GrantType {
    /** Parameter: the id of the role. */
    PROJECT_ROLE("projectrole"),
    /** Parameter: the name of the group; none means anybody, logged in or not. */
    GROUP("group"),
    /** Parameter: the user key. */
    USER("user"),
    PROJECT_LEAD("lead"),
    /** Parameter: the key of the application; none means everybody who is logged in. */
    APPLICATION_ACCESS("applicationRole"),
    REPORTER("reporter"),
    ASSIGNEE("assignee"),
    /** Parameter: {@code customfield_} and the id of a field that holds people. */
    USER_CUSTOM_FIELD("userCF");

    private final String name;

    GrantType(String name) {
        this.name = name;
    }

    String jiraName() {
        return name;
    }

    static GrantType named(String name) {
        return Arrays.stream(values()).filter(type -> type.name.equals(name)).findFirst()
                .orElseThrow(() -> new NotPlayed("permission grants of type " + name, GrantType.class));
    }
}
