package org.mentoringpair.sandbox.issuetypes;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** The resolutions of this Jira, as apps see and add to them. */
@Component
final class Resolutions implements ResolutionManager {
    private final Database database;
    private final Constants constants;

    Resolutions(Database database, Constants constants) {
        this.database = database;
        this.constants = constants;
    }

    @Override
    public Resolution createResolution(String name, String description) {
        if (getResolutions().stream().anyMatch(resolution -> resolution.getName().equalsIgnoreCase(name))) {
            throw new IllegalStateException("A resolution with the name '" + name + "' exists already.");
        }
        long id = database.inTransaction(() -> database.insert("INSERT INTO resolution (resolution_name, description, position)"
                + " SELECT ?, ?, COALESCE(MAX(position), 0) + 1 FROM resolution", name, description));
        return getResolutions().stream().filter(resolution -> resolution.getId().equals(Long.toString(id))).findFirst().orElseThrow();
    }

    @Override
    public List<Resolution> getResolutions() {
        return List.copyOf(constants.resolutions());
    }
}
