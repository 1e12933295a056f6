package org.mentoringpair.sandbox.people;

import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A person as REST shows them within something else. */
public record PersonJson(String self, String key, String name, Map<String, String> avatarUrls, String displayName, boolean active) {
    /** @param base the address of Jira, without a slash at the end */
    public static PersonJson of(ApplicationUser user, String base) {
        return new PersonJson(base + "/rest/api/2/user?username=" + URLEncoder.encode(user.getName(), StandardCharsets.UTF_8),
                user.getKey(), user.getName(), Map.of("48x48", base + "/secure/useravatar"), user.getDisplayName(), user.isActive());
    }
}
