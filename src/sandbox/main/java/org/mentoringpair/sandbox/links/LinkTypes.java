package org.mentoringpair.sandbox.links;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Seeds;
import org.springframework.stereotype.Component;

/** The types of link of this Jira. Those with a style belong to Jira itself and are left out of its lists. */
@Component
public final class LinkTypes implements IssueLinkTypeManager {
    private final Database database;

    LinkTypes(Database database) {
        this.database = database;
        Seeds.once(database, "link types", () -> {
            createIssueLinkType("Blocks", "blocks", "is blocked by", null);
            createIssueLinkType("Relates", "relates to", "relates to", null);
        });
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, String style) {
        database.insert("INSERT INTO issue_link_type (link_name, outward, inward, link_style) VALUES (?, ?, ?, ?)", name, outward, inward, style);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return find("link_style IS NULL");
    }

    @Override
    public IssueLinkType getIssueLinkType(Long id) {
        return find("id = ?", id).stream().findFirst().orElse(null);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return find("link_name = ?", name);
    }

    public Collection<IssueLinkType> ofStyle(String style) {
        return find("link_style = ?", style);
    }

    private List<IssueLinkType> find(String condition, Object... parameters) {
        return List.copyOf(database.sql("SELECT * FROM issue_link_type WHERE " + condition + " ORDER BY link_name, id").params(parameters)
                .query((row, number) -> new StoredLinkType(row.getLong("id"), row.getString("link_name"), row.getString("outward"),
                        row.getString("inward"), row.getString("link_style"))).list());
    }
}
