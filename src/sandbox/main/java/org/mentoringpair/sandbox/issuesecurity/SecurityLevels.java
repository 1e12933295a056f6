package org.mentoringpair.sandbox.issuesecurity;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.permissions.LevelGrants;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The levels of security that an issue can have. */
@Component
public final class SecurityLevels implements IssueSecurityLevelManager {
    private static final String OF_PROJECT = " FROM issue_security_level l JOIN project_scheme ps ON ps.scheme_id = l.scheme_id"
            + " AND ps.kind = '" + SecuritySchemes.KIND + "' WHERE ps.project_id = ?";

    private final Database database;
    private final LevelGrants grants;

    SecurityLevels(Database database, LevelGrants grants) {
        this.database = database;
        this.grants = grants;
    }

    @Override
    public IssueSecurityLevel createIssueSecurityLevel(long schemeId, String name, String description) {
        try {
            return getSecurityLevel(database.insert("INSERT INTO issue_security_level (scheme_id, level_name, description) VALUES (?, ?, ?)",
                    schemeId, name, description));
        } catch (DuplicateKeyException taken) {
            throw new DataAccessException("The scheme " + schemeId + " has a security level " + name + " already.");
        }
    }

    @Override
    public List<IssueSecurityLevel> getIssueSecurityLevels(long schemeId) {
        return List.copyOf(database.sql("SELECT * FROM issue_security_level WHERE scheme_id = ? ORDER BY level_name, id").param(schemeId)
                .query(SecurityLevel::of).list());
    }

    @Override
    public IssueSecurityLevel getSecurityLevel(long id) {
        return withId(id).orElse(null);
    }

    public Optional<SecurityLevel> withId(long id) {
        return database.sql("SELECT * FROM issue_security_level WHERE id = ?").param(id).query(SecurityLevel::of).optional();
    }

    /** Of all schemes. */
    public List<SecurityLevel> all() {
        return database.sql("SELECT * FROM issue_security_level ORDER BY level_name, id").query(SecurityLevel::of).list();
    }

    /** What a new issue of this project gets; none where it has no scheme, or one without a default. */
    public Optional<SecurityLevel> defaultOf(long project) {
        return database.sql("SELECT l.*" + OF_PROJECT + " AND l.id = (SELECT s.default_level_id FROM issue_security_scheme s WHERE s.id = l.scheme_id)")
                .param(project).query(SecurityLevel::of).optional();
    }

    /** Those of the project's scheme to which this person belongs, whatever the issue. */
    public List<SecurityLevel> openTo(long project, ApplicationUser user) {
        List<Object> parameters = new ArrayList<>(List.of(project));
        String belongs = grants.belongs("ps.project_id", "l.id", user, parameters);
        return database.sql("SELECT l.*" + OF_PROJECT + " AND (" + belongs + ") ORDER BY l.level_name, l.id").params(parameters)
                .query(SecurityLevel::of).list();
    }
}
