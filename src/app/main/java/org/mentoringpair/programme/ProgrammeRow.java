package org.mentoringpair.programme;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One programme as it is kept; who runs it stands in {@link ManagerRow}. */
@Preload
@Table("PROGRAMME")
public interface ProgrammeRow extends Entity {
    String getName();

    void setName(String name);

    long getOptionId();

    void setOptionId(long optionId);

    String getRhythm();

    void setRhythm(String rhythm);

    int getMonths();

    void setMonths(int months);

    String getVisibility();

    void setVisibility(String visibility);

    /** Null where the programme says nothing about it, as below. */
    Integer getExpectedHours();

    void setExpectedHours(Integer hours);

    Integer getProtectedHours();

    void setProtectedHours(Integer hours);

    /** One a line; null where there are none. */
    @StringLength(StringLength.UNLIMITED)
    String getAims();

    @StringLength(StringLength.UNLIMITED)
    void setAims(String aims);

    /** Null where the programme says nothing about it, as below. */
    @StringLength(StringLength.UNLIMITED)
    String getPurpose();

    @StringLength(StringLength.UNLIMITED)
    void setPurpose(String purpose);

    /** Days since 1970-01-01, as the other one. */
    Long getStartsOn();

    void setStartsOn(Long day);

    Long getEndsOn();

    void setEndsOn(Long day);

    /** User keys, one a line. */
    @StringLength(StringLength.UNLIMITED)
    String getSponsors();

    @StringLength(StringLength.UNLIMITED)
    void setSponsors(String userKeys);
}
