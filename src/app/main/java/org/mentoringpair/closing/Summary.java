package org.mentoringpair.closing;

/**
 * What a mentee keeps of what they reached.
 *
 * @param id       key among the app's own rows
 * @param ownerKey Jira user key of the mentee
 * @param version  1 when first kept, one more with each change
 */
public record Summary(long id, long pairId, String ownerKey, Purpose purpose, int version, SummaryDraft content) {
    Summary withId(long newId) {
        return new Summary(newId, pairId, ownerKey, purpose, version, content);
    }

    Summary with(SummaryDraft changed) {
        return new Summary(id, pairId, ownerKey, purpose, version + 1, changed);
    }
}
