package org.mentoringpair.enrolment;

import java.util.List;

/** Which programmes take people in. One SQL statement a call, but for keeping. */
public interface Intakes {
    Intake of(long programmeId);

    /** Of those programmes about which something was said. */
    List<Intake> all();

    /** Whether something was said about any programme, known without asking the database: every page of Jira asks, for a link in its header. */
    boolean anySaid();

    /** Takes the place of what stood there. */
    void keep(Intake intake);
}
