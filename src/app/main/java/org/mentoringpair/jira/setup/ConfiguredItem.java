package org.mentoringpair.jira.setup;

/**
 * What is remembered of one thing of the shared configuration.
 *
 * @param label   what it was called when it was created; administrators may have renamed it since
 * @param jiraId  null until Jira has given one
 * @param message what Jira said when it refused, else null
 */
record ConfiguredItem(ItemKey key, Label label, String jiraId, ItemState state, String message) {
    static ConfiguredItem creating(ItemKey key, Label label) {
        return new ConfiguredItem(key, label, null, ItemState.CREATING, null);
    }

    /** Jira has given it an id, but it is not complete. */
    ConfiguredItem begun(String id) {
        return new ConfiguredItem(key, label, id, ItemState.CREATING, null);
    }

    ConfiguredItem created(String id) {
        return new ConfiguredItem(key, label, id, ItemState.CREATED, null);
    }

    /** An id that was known stays known: what cannot be looked at now may be there all the same. */
    ConfiguredItem failed(String reason) {
        return new ConfiguredItem(key, label, jiraId, ItemState.FAILED, reason);
    }

    boolean isCreated() {
        return state == ItemState.CREATED;
    }
}
