package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.permissions.Browsable;
import org.springframework.stereotype.Component;

/** The projects of this Jira, read from the database at every call. */
@Component
public final class Projects {
    private final Database database;
    private final Accounts accounts;
    private final Browsable browsable;

    Projects(Database database, Accounts accounts, Browsable browsable) {
        this.database = database;
        this.accounts = accounts;
        this.browsable = browsable;
    }

    public Optional<StoredProject> byId(long id) {
        return where("p.id = ?", List.of(id)).stream().findFirst();
    }

    /** By the exact key, which is upper-case. */
    public Optional<StoredProject> byKey(String key) {
        return key == null ? Optional.empty() : where("p.pkey = ?", List.of(key)).stream().findFirst();
    }

    /** Whoever may see it. */
    Optional<StoredProject> byKeyOrId(String keyOrId) {
        return where("p.pkey = ? OR CAST(p.id AS VARCHAR(255)) = ?", List.of(keyOrId, keyOrId)).stream().findFirst();
    }

    public boolean isNameTaken(String name) {
        return !where("LOWER(p.pname) = LOWER(?)", List.of(name)).isEmpty();
    }

    /** Those the person may browse; null is somebody who is not logged in. */
    public List<StoredProject> browsableBy(ApplicationUser user) {
        List<Object> parameters = new ArrayList<>();
        return where(browsable.projectCondition("p", user, parameters), parameters);
    }

    /** The project of this key or id, if the person may browse it: what may not be seen is not there. */
    public Optional<StoredProject> browsable(String keyOrId, ApplicationUser user) {
        List<Object> parameters = new ArrayList<>(List.of(keyOrId, keyOrId));
        String condition = "(p.pkey = ? OR CAST(p.id AS VARCHAR(255)) = ?) AND " + browsable.projectCondition("p", user, parameters);
        return where(condition, parameters).stream().findFirst();
    }

    /**
     * @param condition  on {@code project p}
     * @param parameters the values of its question marks
     */
    public List<StoredProject> where(String condition, List<Object> parameters) {
        return database.sql("SELECT p.* FROM project p WHERE " + condition + " ORDER BY p.pname, p.id").params(parameters)
                .query((row, number) -> new StoredProject(row, accounts)).list();
    }
}
