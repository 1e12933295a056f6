package org.mentoringpair.resources;

/**
 * Something in the library of a programme.
 *
 * @param id        key of the resource among the app's own rows
 * @param authorKey Jira user key of whoever put it there
 * @param version   1 when it was put there, one more with each change
 */
public record Resource(long id, long programmeId, String authorKey, Facts facts, Tale tale, int version) {
    public boolean isBy(String userKey) {
        return authorKey.equals(userKey);
    }

    public boolean isStory() {
        return facts.isStory();
    }

    /** Whether it is told to one pair alone. */
    public boolean isForOnePair() {
        return tale.forPairAlone();
    }

    Resource withId(long newId) {
        return new Resource(newId, programmeId, authorKey, facts, tale, version);
    }

    Resource changed(Facts newFacts, Tale newTale) {
        return new Resource(id, programmeId, authorKey, newFacts, newTale, version + 1);
    }
}
