package org.mentoringpair.feedback;

import org.mentoringpair.pairing.ProjectForgetter;

/** Nothing that colleagues were asked or said outlives the project. */
public final class ColleagueRequestForgetting implements ProjectForgetter {
    private final ColleagueRequests requests;

    public ColleagueRequestForgetting(ColleagueRequests requests) {
        this.requests = requests;
    }

    @Override
    public void projectIsGone(long projectId) {
        requests.removeOfProject(projectId);
    }
}
