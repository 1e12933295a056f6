package org.mentoringpair.checkins.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.mentoringpair.web.PersonJson;

/**
 * What lies ahead of whoever asks, as REST tells of it; days as year-month-day, and beside them as people read them.
 *
 * @param later the next check-in after those days, or null
 */
record AheadJson(@JsonProperty String today, @JsonProperty int days, @JsonProperty boolean paired, @JsonProperty List<NextCheckInJson> checkIns,
                 @JsonProperty NextCheckInJson later, @JsonProperty List<CommitmentJson> commitments) {
    /**
     * The next check-in of a pair.
     *
     * @param page the pair's page, a path below Jira's address
     * @param with the other one of the pair
     */
    record NextCheckInJson(@JsonProperty long pairId, @JsonProperty String page, @JsonProperty PersonJson with, @JsonProperty String day,
                           @JsonProperty String shownDay, @JsonProperty boolean overdue) {
    }

    /**
     * Something that was agreed.
     *
     * @param mine whether whoever asks is to do it, and not the other one of the pair
     * @param due  null where no day was agreed
     */
    record CommitmentJson(@JsonProperty long pairId, @JsonProperty String page, @JsonProperty PersonJson with, @JsonProperty String text,
                          @JsonProperty boolean mine, @JsonProperty String due, @JsonProperty String shownDue, @JsonProperty boolean overdue) {
    }
}
