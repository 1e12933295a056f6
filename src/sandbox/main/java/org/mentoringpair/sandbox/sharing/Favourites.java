package org.mentoringpair.sandbox.sharing;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Whose favourites filters and dashboards are. One that is not shared with somebody any more stays their favourite, unseen. */
@Component
public final class Favourites {
    private final Database database;

    Favourites(Database database) {
        this.database = database;
    }

    /** The ids; none for somebody who is not logged in. */
    public Set<Long> of(Shared kind, ApplicationUser user) {
        return user == null ? Set.of() : database.sql("SELECT entity_id FROM favourite WHERE user_key = ? AND entity_type = ?")
                .params(user.getKey(), kind.entityType()).query(Long.class).list().stream().collect(Collectors.toSet());
    }

    public void set(Shared kind, long id, ApplicationUser user, boolean favourite) {
        database.inTransaction(() -> {
            // the thing's row stays locked, so that of two who star it at once for one person one is the second
            database.sql("SELECT id FROM " + kind.table() + " WHERE id = ? FOR UPDATE").param(id).query(Long.class).optional();
            database.sql("DELETE FROM favourite WHERE user_key = ? AND entity_type = ? AND entity_id = ?").params(user.getKey(), kind.entityType(), id).update();
            if (favourite) {
                database.sql("INSERT INTO favourite (user_key, entity_type, entity_id) VALUES (?, ?, ?)").params(user.getKey(), kind.entityType(), id).update();
            }
        });
    }
}
