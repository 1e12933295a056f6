package org.mentoringpair.recognition;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That somebody would mentor, as it is kept. */
@Preload
@Table("MENTOR_OFFER")
public interface MentorOfferRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    @Indexed
    long getProgrammeId();

    String getUserKey();

    @StringLength(MentorOffer.LONGEST_TOPICS)
    String getTopics();

    int getHours();
}
