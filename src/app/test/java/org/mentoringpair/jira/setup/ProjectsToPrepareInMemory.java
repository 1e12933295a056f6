package org.mentoringpair.jira.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

final class ProjectsToPrepareInMemory implements ProjectsToPrepare, PreparedProjects {
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
    public boolean contains(long projectId) {
        return ids().contains(projectId);
    }

    @Override
    public Set<Long> ids() {
        return kept.values().stream().filter(project -> project.state() == ItemState.CREATED).map(PreparedProject::projectId).collect(Collectors.toSet());
    }

    @Override
    public void forget(long projectId) {
        kept.remove(projectId);
    }
}
