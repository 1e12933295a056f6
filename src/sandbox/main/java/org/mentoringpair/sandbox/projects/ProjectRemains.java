package org.mentoringpair.sandbox.projects;

/** What lies in a project and goes with it, in the transaction in which the project goes. */
public interface ProjectRemains {
    void forgetProject(long project);
}
