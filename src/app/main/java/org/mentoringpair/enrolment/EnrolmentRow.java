package org.mentoringpair.enrolment;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That somebody takes or took part in a programme. Null stands for what is not said. */
@Preload
@Table("ENROLMENT")
public interface EnrolmentRow extends Entity {
    @Indexed
    String getUserKey();

    @Indexed
    long getProgrammeId();

    String getPart();

    /** Days since 1970-01-01: a day has no time zone. */
    long getJoinedOn();

    /** Days since 1970-01-01; null while they take part. */
    Long getLeftOn();

    void setLeftOn(Long day);

    /** One a line, as the next one. */
    @StringLength(StringLength.UNLIMITED)
    String getSkills();

    @StringLength(StringLength.UNLIMITED)
    void setSkills(String skills);

    @StringLength(StringLength.UNLIMITED)
    String getExperience();

    @StringLength(StringLength.UNLIMITED)
    void setExperience(String experience);

    /** Codes with spaces between. */
    String getLanguages();

    void setLanguages(String languages);

    String getTimeZone();

    void setTimeZone(String zone);

    String getDepartment();

    void setDepartment(String department);

    int getPlaces();

    void setPlaces(int places);

    @StringLength(StringLength.UNLIMITED)
    String getIntroduction();

    @StringLength(StringLength.UNLIMITED)
    void setIntroduction(String introduction);

    /** Jira user keys, one a line. */
    @StringLength(StringLength.UNLIMITED)
    String getNotWith();

    @StringLength(StringLength.UNLIMITED)
    void setNotWith(String userKeys);

    int getEdition();

    void setEdition(int edition);
}
