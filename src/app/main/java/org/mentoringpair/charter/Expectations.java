package org.mentoringpair.charter;

import java.util.Optional;
import java.util.Set;
import org.mentoringpair.pairing.Pair;

/** What all the people of all pairs expect. One SQL statement to read. */
public interface Expectations {
    Optional<Answers> of(long pairId, String userKey);

    /** The user keys of those who have given their answers; not a word of them is read. */
    Set<String> givenBy(long pairId);

    /** Keeps somebody's answers in place of what they wrote before. */
    void keep(Pair pair, String userKey, Answers answers);

    void forgetProject(long projectId);
}
