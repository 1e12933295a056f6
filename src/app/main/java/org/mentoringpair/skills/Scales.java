package org.mentoringpair.skills;

import java.util.List;

/** The scales there were; the one with the highest version holds. */
public interface Scales {
    /** Oldest first, that of the app among them. One SQL statement. */
    List<Scale> all();

    default Scale current() {
        List<Scale> all = all();
        return all.get(all.size() - 1);
    }

    /** Keeps the names as a new version, which holds from now on. */
    Scale add(List<String> names);
}
