package org.mentoringpair.sandbox.dashboards;

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
import org.mentoringpair.sandbox.database.Seeds;
import org.mentoringpair.sandbox.sharing.Favourites;
import org.mentoringpair.sandbox.sharing.Share;
import org.mentoringpair.sandbox.sharing.Shared;
import org.mentoringpair.sandbox.sharing.Shares;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** The dashboards, as far as whoever asks may see them: one that is not theirs to see is not there. */
@Component
final class Dashboards implements InitializingBean {
    private final Database database;
    private final Shares shares;
    private final Favourites favourites;

    Dashboards(Database database, Shares shares, Favourites favourites) {
        this.database = database;
        this.shares = shares;
        this.favourites = favourites;
    }

    @Override
    public void afterPropertiesSet() {
        Seeds.once(database, "dashboards", () -> database.insert("INSERT INTO dashboard (dashboard_name, description) VALUES (?, ?)", "System Dashboard", ""));
    }

    Optional<Dashboard> seenBy(ApplicationUser viewer, long id) {
        return where("d.id = ?", viewer, id).stream().findFirst();
    }

    Dashboard system() {
        return database.sql("SELECT d.* FROM dashboard d WHERE d.owner_key IS NULL").query(Dashboards::dashboard).single();
    }

    /** All that somebody may see, the system dashboard included. */
    List<Dashboard> seenBy(ApplicationUser viewer) {
        return where("1 = 1", viewer);
    }

    List<Dashboard> ownedBy(ApplicationUser owner) {
        return where("d.owner_key = ?", owner, owner.getKey());
    }

    List<Dashboard> favouritesOf(ApplicationUser user) {
        Set<Long> starred = favourites.of(Shared.DASHBOARD, user);
        return starred.isEmpty() ? List.of() : seenBy(user).stream().filter(dashboard -> starred.contains(dashboard.id())).toList();
    }

    /** Those whose name or description contains the text. */
    List<Dashboard> search(String text, ApplicationUser viewer) {
        String sought = text.toLowerCase(Locale.ROOT);
        return seenBy(viewer).stream().filter(dashboard -> (dashboard.name() + "\n" + dashboard.description()).toLowerCase(Locale.ROOT).contains(sought)).toList();
    }

    boolean isNameTaken(String name, ApplicationUser owner, long exceptId) {
        return ownedBy(owner).stream().anyMatch(dashboard -> dashboard.name().equalsIgnoreCase(name) && dashboard.id() != exceptId);
    }

    long add(String name, String description, ApplicationUser owner, List<Share> sharedWith) {
        return database.inTransaction(() -> {
            long id = database.insert("INSERT INTO dashboard (dashboard_name, description, owner_key) VALUES (?, ?, ?)", name, description, owner.getKey());
            shares.set(Shared.DASHBOARD, id, sharedWith);
            return id;
        });
    }

    void change(long id, String name, String description, List<Share> sharedWith) {
        database.inTransaction(() -> {
            database.sql("UPDATE dashboard SET dashboard_name = ?, description = ? WHERE id = ?").params(name, description, id).update();
            shares.set(Shared.DASHBOARD, id, sharedWith);
        });
    }

    void remove(Dashboard dashboard) {
        database.inTransaction(() -> {
            for (String part : List.of("dashboard_item_preference", "dashboard_item_property")) {
                database.sql("DELETE FROM " + part + " WHERE item_id IN (SELECT i.id FROM dashboard_item i WHERE i.dashboard_id = ?)").param(dashboard.id()).update();
            }
            database.sql("DELETE FROM dashboard_item WHERE dashboard_id = ?").param(dashboard.id()).update();
            shares.forget(Shared.DASHBOARD, dashboard.id());
            database.sql("DELETE FROM dashboard WHERE id = ?").param(dashboard.id()).update();
        });
    }

    private List<Dashboard> where(String condition, ApplicationUser viewer, Object... values) {
        List<Object> parameters = new ArrayList<>(List.of(values));
        String visible = shares.visible(Shared.DASHBOARD, "d", viewer, parameters);
        return database.sql("SELECT d.* FROM dashboard d WHERE " + condition + " AND (d.owner_key IS NULL OR " + visible + ") ORDER BY LOWER(d.dashboard_name), d.id")
                .params(parameters).query(Dashboards::dashboard).list();
    }

    private static Dashboard dashboard(ResultSet row, int number) throws SQLException {
        return new Dashboard(row.getLong("id"), row.getString("dashboard_name"), Objects.requireNonNullElse(row.getString("description"), ""), row.getString("owner_key"));
    }
}
