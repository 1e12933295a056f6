package org.mentoringpair.programme;

import java.util.Set;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;

/**
 * A mentoring programme with what it proposes to its pairs; each pair may agree on something else.
 *
 * @param id          key of the programme among the app's own rows
 * @param optionId    Jira's id of the option that stands for it in the select field Programme
 * @param months      how long its pairs usually work together
 * @param managerKeys Jira user keys of those who run it
 */
public record Programme(long id, long optionId, String name, Rhythm rhythm, int months, Visibility visibility, Set<String> managerKeys) {
    public Programme {
        managerKeys = Set.copyOf(managerKeys);
    }

    public boolean managedBy(String userKey) {
        return managerKeys.contains(userKey);
    }

    Programme withId(long newId) {
        return new Programme(newId, optionId, name, rhythm, months, visibility, managerKeys);
    }
}
