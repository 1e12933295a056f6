package org.mentoringpair.feedback;

import java.util.List;
import java.util.Optional;

/** All requests for feedback, the latest first wherever there are several. One SQL statement a question. */
public interface ColleagueRequests {
    Optional<ColleagueRequest> withId(long id);

    /** The request of that pair which was made with that form. */
    Optional<ColleagueRequest> madeWith(long pairId, String formId);

    List<ColleagueRequest> ofPair(long pairId, int atMost);

    /** Keeps a new request; its id is ignored and given back filled in. */
    ColleagueRequest add(ColleagueRequest newRequest, long projectId, String formId);

    /** Keeps state and answer of a request that is there. */
    void change(ColleagueRequest changed);

    /** Forgets what was asked in a project that is gone; by project, because its pair may be gone already. */
    void removeOfProject(long projectId);
}
