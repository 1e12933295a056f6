package org.mentoringpair.resources;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All resources of all programmes. One SQL statement a question. */
public interface Resources {
    Optional<Resource> withId(long id);

    /** The resource that somebody put there with that form. */
    Optional<Resource> madeWith(long programmeId, String authorKey, String formId);

    /**
     * What readers of these pairs find in a programme's library, in the order of the titles.
     *
     * @param pairIds the pairs whose own stories may be read
     */
    List<Resource> readable(long programmeId, Collection<Long> pairIds, ResourceFilter filter, int startAt, int atMost);

    /**
     * Keeps a new one; its id is ignored and given back filled in.
     *
     * @param projectId Jira's id of the project of the pair in which a story is told, 0 for everything else
     */
    Resource add(Resource newResource, long projectId, String formId);

    /** Keeps facts, tale and version of one that is there. */
    void change(Resource changed);

    /** With everything that was said about it. */
    void remove(long id);

    /** What readers think of each of these; nothing of those nobody said anything about. */
    Map<Long, Opinion> opinions(Collection<Long> resourceIds, String readerKey);

    /** Keeps what a reader thinks, instead of what they thought before. */
    void rate(long resourceId, String readerKey, boolean helpful);

    /** Forgets what was told in a project that is gone to its pair alone, and what stories told to the programme have to do with its skills. */
    void forgetProject(long projectId);
}
