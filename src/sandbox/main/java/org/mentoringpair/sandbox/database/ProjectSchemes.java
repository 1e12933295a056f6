package org.mentoringpair.sandbox.database;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which scheme of a kind a project has; the owner of the kind knows what stands in where there is none. */
@Component
public final class ProjectSchemes {
    private final Database database;

    ProjectSchemes(Database database) {
        this.database = database;
    }

    public Optional<Long> of(long project, String kind) {
        return database.sql("SELECT scheme_id FROM project_scheme WHERE project_id = ? AND kind = ?").params(project, kind).query(Long.class).optional();
    }

    /** Gives the project this scheme in place of the one it has. */
    public void assign(long project, String kind, long scheme) {
        database.inTransaction(() -> {
            // the row lock on the project lets two associations of one project follow each other
            database.sql("SELECT id FROM project WHERE id = ? FOR UPDATE").param(project).query(Long.class).optional();
            remove(project, kind);
            database.sql("INSERT INTO project_scheme (project_id, kind, scheme_id) VALUES (?, ?, ?)").params(project, kind, scheme).update();
        });
    }

    public void remove(long project, String kind) {
        database.sql("DELETE FROM project_scheme WHERE project_id = ? AND kind = ?").params(project, kind).update();
    }

    public List<Long> projectsWith(String kind, long scheme) {
        return database.sql("SELECT project_id FROM project_scheme WHERE kind = ? AND scheme_id = ? ORDER BY project_id")
                .params(kind, scheme).query(Long.class).list();
    }
}
