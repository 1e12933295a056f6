package org.mentoringpair.meeting;

import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.pairing.Pair;

/** What is on the agendas of pairs. */
public interface Topics {
    /**
     * A pair's agenda in order: what is open, and what was ticked off since a day. One SQL statement.
     *
     * @param day what was ticked off after it, or null for all
     */
    List<Topic> standing(long pairId, LocalDate day);

    /** Keeps new ones; their ids are ignored. */
    void add(List<Topic> newTopics, Pair pair);

    /** Keeps another place, and whether they were talked about. */
    void change(List<Topic> changed);

    void remove(Topic topic);

    /** Forgets the agenda of a project that is no more. */
    void forgetProject(long projectId);
}
