package org.mentoringpair.people;

import java.time.ZoneId;

/** Where on earth people are, so that "today" is their today. */
public interface TimeZones {
    /** Of the person who is asking, Jira's own for somebody who is not logged in. */
    ZoneId ofAsking();

    ZoneId of(Person person);
}
