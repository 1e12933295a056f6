package org.mentoringpair.demo;

import com.atlassian.jira.rest.client.api.domain.Field;
import com.atlassian.jira.rest.client.api.domain.IssueType;
import java.util.HashMap;
import java.util.Map;

/** Fields and issue types as people call them. Where Jira had something of that name before, the app's own has an addition. */
final class Names {
    private static final String OF_THE_APP = " (Mentoring)";

    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, Long> types = new HashMap<>();

    Names(Clients clients) {
        Iterable<Field> allFields = clients.ask(Target.ADMINISTRATOR, "the list of fields", client -> client.getMetadataClient().getFields());
        allFields.forEach(field -> fields.put(field.getName(), field.getId()));
        Iterable<IssueType> allTypes = clients.ask(Target.ADMINISTRATOR, "the list of issue types", client -> client.getMetadataClient().getIssueTypes());
        allTypes.forEach(type -> types.put(type.getName(), type.getId()));
    }

    /** Whether goals are epics here. */
    boolean hasEpics() {
        return fields.containsKey("Epic Link");
    }

    String field(String name) {
        return found(fields, name, "field");
    }

    long type(String name) {
        return found(types, name, "issue type");
    }

    private static <T> T found(Map<String, T> all, String name, String kind) {
        T found = all.getOrDefault(name + OF_THE_APP, all.get(name));
        if (found == null) {
            throw new DemoFailed("This Jira has no " + kind + " " + name + ": look at Administration > Manage apps > Mentoring set-up");
        }
        return found;
    }
}
