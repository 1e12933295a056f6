package org.mentoringpair.sandbox.fields;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A person, typed by user name and kept by user key. */
public final class PersonKind extends Kind<ApplicationUser> {
    private final UserManager people;

    public PersonKind(UserManager people) {
        this.people = people;
    }

    @Override
    public Control control() {
        return Control.PERSON;
    }

    @Override
    public ApplicationUser parse(String typed) throws InvalidValue {
        ApplicationUser person = people.getUserByName(typed.strip());
        if (person == null) {
            throw new InvalidValue("User '" + typed + "' was not found in the system.");
        }
        return person;
    }

    @Override
    public String typed(ApplicationUser value) {
        return value.getName();
    }

    @Override
    public String shown(ApplicationUser value) {
        return value.getDisplayName();
    }

    @Override
    public String reference(ApplicationUser value) {
        return value.getKey();
    }

    @Override
    public Stored store(ApplicationUser value) {
        return Stored.string(value.getKey());
    }

    /** Somebody who has left is still named. */
    @Override
    public ApplicationUser read(Stored stored) {
        return people.getUserByKeyEvenWhenUnknown(stored.string());
    }

    @Override
    public Object json(ApplicationUser value, String base) {
        return ofPerson(value, base);
    }

    /** Anybody that REST v2 mentions. */
    public static Map<String, Object> ofPerson(ApplicationUser value, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", base + "/rest/api/2/user?username=" + URLEncoder.encode(value.getName(), StandardCharsets.UTF_8));
        json.put("name", value.getName());
        json.put("key", value.getKey());
        json.put("emailAddress", value.getEmailAddress());
        json.put("avatarUrls", Map.of("48x48", base + "/secure/useravatar"));
        json.put("displayName", value.getDisplayName());
        json.put("active", value.isActive());
        return json;
    }

    @Override
    public String typed(JsonNode json) throws InvalidValue {
        if (!json.path("name").isTextual()) {
            throw new InvalidValue("data was not an object with a 'name'");
        }
        return json.get("name").asText();
    }

    @Override
    public String schemaType() {
        return "user";
    }
}
