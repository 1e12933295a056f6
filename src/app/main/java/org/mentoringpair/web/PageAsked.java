package org.mentoringpair.web;

import java.util.List;
import org.mentoringpair.Refusal;

/**
 * Which part of a list somebody asks for over REST, as in Jira's own API.
 *
 * @param startAt    how many to leave out at the beginning
 * @param maxResults from 1 to 100
 */
public record PageAsked(int startAt, int maxResults) {
    private static final int USUAL = 50;
    private static final int MOST = 100;

    /**
     * @param startAt    as sent, or null for the beginning
     * @param maxResults as sent, or null for as many as is usual
     * @throws Refusal INVALID at whichever makes no sense
     */
    public static PageAsked of(String startAt, String maxResults) {
        Integer start = startAt == null ? Integer.valueOf(0) : Numbers.whole(startAt);
        if (start == null) {
            throw new Refusal(Refusal.Kind.INVALID, "startAt", "mentoring.web.page.start-at");
        }
        Integer most = maxResults == null ? Integer.valueOf(USUAL) : Numbers.whole(maxResults);
        if (most == null || most < 1 || most > MOST) {
            throw new Refusal(Refusal.Kind.INVALID, "maxResults", "mentoring.web.page.max-results", MOST);
        }
        return new PageAsked(start, most);
    }

    /** One more than asked for: whether it is there says whether this is the last page, without counting. */
    public int toRead() {
        return maxResults + 1;
    }

    public boolean isLast(List<?> read) {
        return read.size() <= maxResults;
    }
}
