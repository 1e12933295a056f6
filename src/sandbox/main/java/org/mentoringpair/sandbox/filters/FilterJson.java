package org.mentoringpair.sandbox.filters;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.people.PersonJson;
import org.mentoringpair.sandbox.sharing.Favourites;
import org.mentoringpair.sandbox.sharing.Shared;
import org.mentoringpair.sandbox.sharing.Shares;
import org.springframework.stereotype.Component;

/** A filter as REST shows it to somebody. */
@Component
final class FilterJson {
    private static final Map<String, Object> NOBODY = Map.of("size", 0, "items", List.of(), "max-results", 1000, "start-index", 0, "end-index", 0);

    private final UserManager people;
    private final Favourites favourites;
    private final Shares shares;
    private final ShareJson shareJson;

    FilterJson(UserManager people, Favourites favourites, Shares shares, ShareJson shareJson) {
        this.people = people;
        this.favourites = favourites;
        this.shares = shares;
        this.shareJson = shareJson;
    }

    /** @param base the address of Jira, without a slash at the end */
    Map<String, Object> of(Filter filter, ApplicationUser viewer, String base) {
        ApplicationUser owner = people.getUserByKeyEvenWhenUnknown(filter.ownerKey());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", base + "/rest/api/2/filter/" + filter.id());
        json.put("id", String.valueOf(filter.id()));
        json.put("name", filter.name());
        json.put("description", filter.description());
        json.put("owner", PersonJson.of(owner, base));
        json.put("jql", filter.jql());
        json.put("viewUrl", base + "/issues/?filter=" + filter.id());
        json.put("searchUrl", base + "/rest/api/2/search?jql=" + URLEncoder.encode(filter.jql(), StandardCharsets.UTF_8));
        json.put("favourite", favourites.of(Shared.FILTER, viewer).contains(filter.id()));
        json.put("sharePermissions", shares.of(Shared.FILTER, filter.id()).stream().map(share -> shareJson.of(share, viewer, base)).toList());
        json.put("editable", filter.isOwnedBy(viewer));
        // nobody subscribes to filters here
        json.put("sharedUsers", NOBODY);
        json.put("subscriptions", NOBODY);
        return json;
    }
}
