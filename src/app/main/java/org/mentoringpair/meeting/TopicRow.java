package org.mentoringpair.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A line of an agenda; days as year-month-day, which sorts. */
@Preload
@Table("AGENDA_TOPIC")
public interface TopicRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    String getAuthorKey();

    @StringLength(450)
    String getWords();

    String getAddedOn();

    String getTalkedOn();

    void setTalkedOn(String day);

    /** The name of a constant, or null. */
    String getTheme();

    /** Null, as the next two, where nobody asked for anything. */
    @StringLength(StringLength.UNLIMITED)
    String getTried();

    @StringLength(StringLength.UNLIMITED)
    String getOptions();

    @StringLength(StringLength.UNLIMITED)
    String getLeaning();

    int getPlace();

    void setPlace(int place);
}
