package org.mentoringpair.sandbox.comments;

/**
 * Whom a comment is for: everybody who may browse its issue, or of these only the members of one project role or one group.
 *
 * @param role  id of the role, or null
 * @param group name of the group, or null
 * @param name  what people read, empty where it is for everybody
 */
public record Audience(Long role, String group, String name) {
    public static final Audience EVERYBODY = new Audience(null, null, "");

    static Audience ofRole(Long role, String name) {
        return new Audience(role, null, name == null ? "" : name);
    }

    static Audience ofGroup(String group) {
        return new Audience(null, group, group);
    }

    public boolean isEverybody() {
        return role == null && group == null;
    }

    /** As Jira's forms send it in {@code commentLevel}, and REST calls it: role or group. */
    public String type() {
        return role == null ? "group" : "role";
    }

    public String getName() {
        return name;
    }

    /** The value of Jira's select {@code commentLevel}. */
    public String getLevel() {
        return isEverybody() ? "" : type() + ":" + (role == null ? group : role);
    }
}
