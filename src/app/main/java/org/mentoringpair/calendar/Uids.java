package org.mentoringpair.calendar;

import java.net.MalformedURLException;
import java.net.URL;

/** By which calendar programs know an appointment again: the same for ever, and another one in every Jira. */
public final class Uids {
    private Uids() {
    }

    /**
     * @param what what it is, with its key: nothing else of this Jira is called so
     * @param jira the address of this Jira; its host may have an underscore, which {@code java.net.URI} takes for none
     */
    public static String of(String what, String jira) {
        try {
            return what + "@" + new URL(jira).getHost();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("Jira has an address that no browser can open: " + jira, impossible);
        }
    }
}
