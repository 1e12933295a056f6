package org.mentoringpair.skills;

import java.util.List;

/**
 * What the five levels are called. A scale never changes: other names make a new version, so that nobody's rating
 * comes to mean something else.
 *
 * @param version 0 for the scale the app comes with
 * @param names   from the lowest to the highest; empty for the scale the app comes with, whose names are in the language of the reader
 */
public record Scale(int version, List<String> names) {
    public static final Scale OF_THE_APP = new Scale(0, List.of());
    public static final int LONGEST_NAME = 40;

    public Scale {
        names = List.copyOf(names);
    }

    public boolean isOfTheApp() {
        return names.isEmpty();
    }
}
