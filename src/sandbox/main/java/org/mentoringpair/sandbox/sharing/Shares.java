package org.mentoringpair.sandbox.sharing;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.permissions.Browsable;
import org.springframework.stereotype.Component;

/** The shares of filters and dashboards, and the rule by which they open them. */
@Component
public final class Shares {
    private static final String OF_ONE = " WHERE entity_type = ? AND entity_id = ?";
    private static final String IN_ROLE = """
            EXISTS (SELECT 1 FROM project_role_actor a
                WHERE a.project_id = p.id AND CAST(a.role_id AS VARCHAR(255)) = s.second_parameter AND (
                    (a.actor_type = 'atlassian-user-role-actor' AND a.actor_parameter = ?)
                    OR (a.actor_type = 'atlassian-group-role-actor'
                        AND a.actor_parameter IN (SELECT m.group_name FROM app_membership m WHERE m.user_key = ?))))""";

    private final Database database;
    private final Browsable browsable;

    Shares(Database database, Browsable browsable) {
        this.database = database;
        this.browsable = browsable;
    }

    /**
     * A condition on a row with the columns {@code id} and {@code owner_key}: its owner and those it is shared with.
     * Whoever is not logged in sees nothing, and being a Jira administrator helps nobody.
     *
     * @param parameters takes the values of the condition's question marks, in order
     */
    public String visible(Shared kind, String alias, ApplicationUser viewer, List<Object> parameters) {
        if (viewer == null) {
            return "1 = 0";
        }
        String key = viewer.getKey();
        Collections.addAll(parameters, key, kind.entityType(), key, key);
        String project = browsable.projectCondition("p", viewer, parameters);
        Collections.addAll(parameters, key, key);
        return "(" + alias + ".owner_key = ? OR EXISTS (SELECT 1 FROM share_permission s WHERE s.entity_type = ? AND s.entity_id = " + alias + ".id"
                + " AND (s.share_type = 'LOGGED_IN' OR (s.share_type = 'USER' AND s.first_parameter = ?)"
                + " OR (s.share_type = 'GROUP' AND s.first_parameter IN (SELECT g.group_name FROM app_membership g WHERE g.user_key = ?))"
                + " OR (s.share_type IN ('PROJECT', 'PROJECT_ROLE') AND EXISTS (SELECT 1 FROM project p"
                + " WHERE CAST(p.id AS VARCHAR(255)) = s.first_parameter AND " + project
                + " AND (s.share_type = 'PROJECT' OR " + IN_ROLE + "))))))";
    }

    public List<Share> of(Shared kind, long id) {
        return database.sql("SELECT * FROM share_permission" + OF_ONE + " ORDER BY id").params(kind.entityType(), id).query(Shares::share).list();
    }

    /** Makes these, and no others, the shares; those that are there already keep their ids. */
    public void set(Shared kind, long id, List<Share> shares) {
        List<Object> kept = new ArrayList<>(List.of(kind.entityType(), id));
        shares.stream().map(Share::id).filter(known -> known != 0).forEach(kept::add);
        String others = kept.size() == 2 ? "" : " AND id NOT IN (" + String.join(", ", Collections.nCopies(kept.size() - 2, "?")) + ")";
        database.sql("DELETE FROM share_permission" + OF_ONE + others).params(kept).update();
        shares.stream().filter(share -> share.id() == 0).forEach(share -> add(kind, id, share));
    }

    /** Sharing with everybody who is logged in takes the place of all other shares. */
    public void add(Shared kind, long id, Share share) {
        if (share.type() == ShareType.LOGGED_IN) {
            database.sql("DELETE FROM share_permission" + OF_ONE).params(kind.entityType(), id).update();
        }
        boolean there = of(kind, id).stream().anyMatch(it -> new Share(0, it.type(), it.first(), it.second()).equals(share));
        if (!there) {
            database.insert("INSERT INTO share_permission (entity_type, entity_id, share_type, first_parameter, second_parameter) VALUES (?, ?, ?, ?, ?)",
                    kind.entityType(), id, share.type().name(), share.first(), share.second());
        }
    }

    public void remove(Shared kind, long id, long shareId) {
        database.sql("DELETE FROM share_permission" + OF_ONE + " AND id = ?").params(kind.entityType(), id, shareId).update();
    }

    /** Of a thing that is no more, its favourites included. */
    public void forget(Shared kind, long id) {
        database.sql("DELETE FROM share_permission" + OF_ONE).params(kind.entityType(), id).update();
        database.sql("DELETE FROM favourite" + OF_ONE).params(kind.entityType(), id).update();
    }

    private static Share share(ResultSet row, int number) throws SQLException {
        return new Share(row.getLong("id"), ShareType.valueOf(row.getString("share_type")), row.getString("first_parameter"), row.getString("second_parameter"));
    }
}
