package org.mentoringpair.jira.setup;

public class ProjectsToPrepareInMemoryTest extends ProjectsToPrepareContract {
    private final ProjectsToPrepareInMemory projects = new ProjectsToPrepareInMemory();

    @Override
    protected ProjectsToPrepare projects() {
        return projects;
    }

    @Override
    protected PreparedProjects prepared() {
        return projects;
    }
}
