package org.mentoringpair.jira.setup;

import java.util.List;
import java.util.Optional;

/** One thing that must be in Jira's configuration: what it is called, how it is created, and how it is known again. */
interface PlannedItem {
    ItemKey key();

    default Label label(Labels labels) {
        return labels.of(key());
    }

    /** How it is told from others of its kind where they are listed. */
    default String shownAs(Label label, Labels labels) {
        return label.name();
    }

    /** Whether somebody else's thing has the name, where two of a name would be refused or confused. */
    boolean nameTaken(String name);

    /** Whether what was created is still there, and still does its work. */
    boolean exists(String jiraId, KnownIds ids);

    /** What is in Jira already and serves as it is, so that nothing needs to be created. */
    default Optional<String> alreadyThere(Label label, KnownIds ids) {
        return Optional.empty();
    }

    /** What bears exactly this name and description: after a crash, that which was created and not remembered. */
    Optional<String> alike(Label label, KnownIds ids);

    /** @return the id Jira gave it */
    String create(Label label, KnownIds ids);

    /** Puts in what is missing within it; called for what is new, and when something it needs is new. */
    default void complete(String jiraId, KnownIds ids) {
    }

    /** What it is made of; when one of these is made anew, {@link #complete} is called again. */
    default List<ItemKey> needs() {
        return List.of();
    }

    /** Under which id it goes now, for things whose id in Jira can change; empty when it is gone. */
    default Optional<String> moved(String jiraId, KnownIds ids) {
        return Optional.empty();
    }
}
