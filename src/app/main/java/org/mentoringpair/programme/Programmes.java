package org.mentoringpair.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All mentoring programmes, in the order of their names. Two SQL statements a call. */
public interface Programmes {
    Optional<Programme> withId(long programmeId);

    List<Programme> all();

    /** The keys of the programmes somebody runs. One SQL statement. */
    Set<Long> runBy(String userKey);

    /** The same as a whole, in the order of their names. */
    default List<Programme> allRunBy(String userKey) {
        return all().stream().filter(programme -> programme.managedBy(userKey)).toList();
    }

    /** One programme for somebody who runs it; empty for everybody else, as where there is none. */
    default Optional<Programme> runBy(String userKey, long programmeId) {
        return withId(programmeId).filter(programme -> programme.managedBy(userKey));
    }

    /**
     * The keys of the programmes somebody runs as they are remembered, without asking the database: for Jira's searches
     * and its header, which ask with every page. What is found by it Jira itself shows to those alone who may browse it.
     */
    Set<Long> rememberedRunBy(String userKey);

    /** What a programme is called, known without asking the database; empty where it is gone. */
    Optional<String> name(long programmeId);

    /** Keeps a new programme; its id is ignored and given back filled in. */
    Programme add(Programme newProgramme);

    /** Keeps what has changed about a programme that is there. */
    void change(Programme programme);
}
