package org.mentoringpair.events;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** One event of a programme. */
@Preload
@Table("PROGRAMME_EVENT")
public interface EventRow extends Entity {
    @Indexed
    long getProgrammeId();

    @Indexed
    String getFormId();

    String getTitle();

    void setTitle(String title);

    /** Milliseconds since 1970-01-01T00:00Z. */
    long getStartsAt();

    void setStartsAt(long moment);

    int getMinutes();

    void setMinutes(int minutes);

    String getPlace();

    void setPlace(String place);

    String getInvited();

    void setInvited(String invited);

    /** Null of what was announced before there was this column, and takes place. */
    Boolean getCalledOff();

    void setCalledOff(Boolean calledOff);

    int getEdition();

    void setEdition(int edition);
}
