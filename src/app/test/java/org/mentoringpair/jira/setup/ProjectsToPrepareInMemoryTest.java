package org.mentoringpair.jira.setup;

public class ProjectsToPrepareInMemoryTest extends ProjectsToPrepareContract {
    private final ProjectsToPrepare projects = new ProjectsToPrepareInMemory();

    @Override
    protected ProjectsToPrepare projects() {
        return projects;
    }
}
