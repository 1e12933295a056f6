package org.mentoringpair.thanks;

import java.util.Optional;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** Finds what people can be thanked for. */
public interface Occasions {
    /** Empty for what is not there, is not of the kind, or may not be seen by the person. */
    Optional<Found> find(Person person, What what, long id);

    /**
     * @param by Jira user key of the one whom thanks for it are due to, as far as it is one person's; null where it is both's
     */
    record Found(Occasion occasion, Pair pair, String by) {
    }
}
