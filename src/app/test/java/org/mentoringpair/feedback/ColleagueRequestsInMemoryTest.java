package org.mentoringpair.feedback;

public class ColleagueRequestsInMemoryTest extends ColleagueRequestsContract {
    private final ColleagueRequests requests = new ColleagueRequestsInMemory();

    @Override
    protected ColleagueRequests requests() {
        return requests;
    }
}
