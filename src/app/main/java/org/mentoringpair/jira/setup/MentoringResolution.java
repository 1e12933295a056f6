package org.mentoringpair.jira.setup;

/** The words under which finished issues are resolved. An experiment is kept or has taught something; none fails. */
enum MentoringResolution {
    DONE, KEPT, LEARNED;

    /** DONE was there before there were others. */
    ItemKey key() {
        return this == DONE ? ItemKey.shared(ItemKind.RESOLUTION) : new ItemKey(ItemKind.RESOLUTION, name());
    }
}
