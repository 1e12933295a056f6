package org.mentoringpair.jira.setup;

import java.util.Map;

/** What the app remembers of the things it created in Jira. */
interface ConfiguredItems {
    /** Everything remembered, in one SQL statement. */
    Map<ItemKey, ConfiguredItem> all();

    /** Writes the item down at once, in place of what was remembered under its key. */
    void keep(ConfiguredItem item);
}
