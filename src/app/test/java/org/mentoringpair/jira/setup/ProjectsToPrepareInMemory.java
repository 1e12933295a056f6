package org.mentoringpair.jira.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class ProjectsToPrepareInMemory implements ProjectsToPrepare {
    private final Map<Long, PreparedProject> kept = new LinkedHashMap<>();

    @Override
    public List<PreparedProject> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public void keep(PreparedProject project) {
        kept.put(project.projectId(), project);
    }

    @Override
    public void forget(long projectId) {
        kept.remove(projectId);
    }
}
