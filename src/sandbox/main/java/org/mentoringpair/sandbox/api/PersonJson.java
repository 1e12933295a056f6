package org.mentoringpair.sandbox.api;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.people.Groups;
import org.springframework.stereotype.Component;

/** A person as Jira's user resource shows them. */
@Component
final class PersonJson {
    private static final List<String> SIZES = List.of("16x16", "24x24", "32x32", "48x48");

    private final Groups groups;
    private final TimeZoneManager zones;
    private final Accounts accounts;

    PersonJson(Groups groups, TimeZoneManager zones, Accounts accounts) {
        this.groups = groups;
        this.zones = zones;
        this.accounts = accounts;
    }

    /** @param withGroups whether the names of the groups are listed, or only counted */
    Map<String, Object> of(ApplicationUser person, String base, boolean withGroups) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self(person, base));
        json.put("key", person.getKey());
        json.put("name", person.getName());
        json.put("emailAddress", person.getEmailAddress());
        json.put("avatarUrls", avatars(base));
        json.put("displayName", person.getDisplayName());
        json.put("active", person.isActive());
        json.put("deleted", false);
        json.put("timeZone", zones.getTimeZoneforUser(person).getID());
        json.put("locale", accounts.languageOf(person).toString());
        List<String> names = groups.of(person);
        json.put("groups", Map.of("size", names.size(), "items", withGroups ? names.stream().map(name -> group(name, base)).toList() : List.of()));
        json.put("expand", "groups");
        return json;
    }

    static String self(ApplicationUser person, String base) {
        return base + "/rest/api/2/user?username=" + encoded(person.getName());
    }

    static String avatar(String base) {
        return base + "/secure/useravatar";
    }

    private static Map<String, String> avatars(String base) {
        Map<String, String> bySize = new LinkedHashMap<>();
        SIZES.forEach(size -> bySize.put(size, avatar(base)));
        return bySize;
    }

    private static Map<String, String> group(String name, String base) {
        return Map.of("name", name, "self", base + "/rest/api/2/group?groupname=" + encoded(name));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
