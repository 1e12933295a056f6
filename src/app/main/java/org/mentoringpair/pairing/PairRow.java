package org.mentoringpair.pairing;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** One mentoring relationship as it is kept: user keys and ids, never names. */
@Preload
@Table("PAIR")
public interface PairRow extends Entity {
    @Indexed
    long getProjectId();

    @Indexed
    long getIssueId();

    @Indexed
    String getMentorKey();

    @Indexed
    String getMenteeKey();

    @Indexed
    long getProgrammeId();

    @Indexed
    String getStage();

    void setStage(String stage);

    String getRhythm();

    void setRhythm(String rhythm);

    String getVisibility();

    void setVisibility(String visibility);

    /** Days since 1970-01-01: a day has no time zone. */
    long getStartedOn();

    int getMonths();

    /** How urgently somebody should ask after the pair, as it was told; 0 where nobody judged that yet, in rows of older versions, too. */
    @Indexed
    int getUrgency();

    void setUrgency(int urgency);

    /** The same as the two see it. */
    @Indexed
    int getOwnUrgency();

    void setOwnUrgency(int urgency);

    /** Days since 1970-01-01, or null before the first check-in. */
    @Indexed
    Long getLastCheckIn();

    void setLastCheckIn(Long day);

    /** Days since 1970-01-01, or null where none is due. */
    @Indexed
    Long getNextCheckIn();

    void setNextCheckIn(Long day);

    /** Days since 1970-01-01, or null where the next check-in was not put off; the same holds for the next two. */
    Long getPutOffOn();

    void setPutOffOn(Long day);

    /** Null as well where they had not met before. */
    Long getPutOffAfter();

    void setPutOffAfter(Long day);

    Long getPutOffUntil();

    void setPutOffUntil(Long day);
}
