package org.mentoringpair.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The condition by which the database finds the pairs into whose project somebody may look, as one of the two or as
 * their programme manager. Its columns are those of {@link PairRow}, which no other row has.
 *
 * @param values one for each question mark, in their order
 */
public record SeenPairs(String condition, List<Object> values) {
    public static SeenPairs by(Viewer viewer) {
        List<Object> values = new ArrayList<>(List.of(viewer.userKey(), viewer.userKey()));
        if (viewer.programmesTheyRun().isEmpty()) {
            return new SeenPairs("(MENTOR_KEY = ? OR MENTEE_KEY = ?)", values);
        }
        values.add(Visibility.PAIR_AND_PROGRAMME_MANAGER.name());
        values.addAll(viewer.programmesTheyRun());
        String places = String.join(", ", Collections.nCopies(viewer.programmesTheyRun().size(), "?"));
        return new SeenPairs("(MENTOR_KEY = ? OR MENTEE_KEY = ? OR (VISIBILITY = ? AND PROGRAMME_ID IN (" + places + ")))", values);
    }
}
