package org.mentoringpair.sandbox.filters;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.sharing.Favourites;
import org.mentoringpair.sandbox.sharing.Share;
import org.mentoringpair.sandbox.sharing.Shared;
import org.mentoringpair.sandbox.sharing.Shares;
import org.springframework.stereotype.Component;

/** The saved filters, as far as whoever asks may see them: one that is not theirs to see is not there. */
@Component
public final class Filters {
    private final Database database;
    private final Shares shares;
    private final Favourites favourites;

    Filters(Database database, Shares shares, Favourites favourites) {
        this.database = database;
        this.shares = shares;
        this.favourites = favourites;
    }

    public Optional<Filter> seenBy(ApplicationUser viewer, long id) {
        return where("f.id = ?", viewer, id).stream().findFirst();
    }

    /** By name, whatever the case: several people may have given the same name. */
    public List<Filter> named(String name, ApplicationUser viewer) {
        return where("LOWER(f.filter_name) = LOWER(?)", viewer, name);
    }

    public List<Filter> ownedBy(ApplicationUser owner) {
        return where("f.owner_key = ?", owner, owner.getKey());
    }

    public List<Filter> favouritesOf(ApplicationUser user) {
        Set<Long> starred = favourites.of(Shared.FILTER, user);
        return starred.isEmpty() ? List.of() : where("1 = 1", user).stream().filter(filter -> starred.contains(filter.id())).toList();
    }

    /** Those whose name or description contains the text. */
    public List<Filter> search(String text, ApplicationUser viewer) {
        String sought = "%" + text.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return where("(LOWER(f.filter_name) LIKE ? ESCAPE '!' OR LOWER(f.description) LIKE ? ESCAPE '!')", viewer, sought, sought);
    }

    boolean isNameTaken(String name, ApplicationUser owner, long exceptId) {
        return ownedBy(owner).stream().anyMatch(filter -> filter.name().equalsIgnoreCase(name) && filter.id() != exceptId);
    }

    Filter add(Filter filter, List<Share> sharedWith) {
        return database.inTransaction(() -> {
            long id = database.insert("INSERT INTO saved_filter (filter_name, description, owner_key, jql) VALUES (?, ?, ?, ?)",
                    filter.name(), filter.description(), filter.ownerKey(), filter.jql());
            shares.set(Shared.FILTER, id, sharedWith);
            return new Filter(id, filter.name(), filter.description(), filter.ownerKey(), filter.jql());
        });
    }

    void change(Filter changed) {
        database.sql("UPDATE saved_filter SET filter_name = ?, description = ?, jql = ? WHERE id = ?")
                .params(changed.name(), changed.description(), changed.jql(), changed.id()).update();
    }

    void remove(Filter filter) {
        database.inTransaction(() -> {
            shares.forget(Shared.FILTER, filter.id());
            database.sql("DELETE FROM saved_filter WHERE id = ?").param(filter.id()).update();
        });
    }

    private List<Filter> where(String condition, ApplicationUser viewer, Object... values) {
        List<Object> parameters = new ArrayList<>(List.of(values));
        String visible = shares.visible(Shared.FILTER, "f", viewer, parameters);
        return database.sql("SELECT f.* FROM saved_filter f WHERE " + condition + " AND " + visible + " ORDER BY LOWER(f.filter_name), f.id")
                .params(parameters).query(Filters::filter).list();
    }

    private static Filter filter(ResultSet row, int number) throws SQLException {
        return new Filter(row.getLong("id"), row.getString("filter_name"), Objects.requireNonNullElse(row.getString("description"), ""),
                row.getString("owner_key"), row.getString("jql"));
    }
}
