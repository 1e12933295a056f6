package org.mentoringpair.sandbox.navigator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mentoringpair.sandbox.jql.Found;

/** Which part of the results is shown, and where the others are. Public for its template. */
public final class Pager {
    private final String address;
    private final Found found;
    private final int size;

    /** @param filter empty, or the part of the address that names the filter that is open */
    Pager(String filter, String jql, Found found, int size) {
        this.address = "/issues/?" + filter + "jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8) + "&startIndex=";
        this.found = found;
        this.size = size;
    }

    public int getFirst() {
        return found.issues().isEmpty() ? 0 : found.start() + 1;
    }

    public int getLast() {
        return found.start() + found.issues().size();
    }

    public int getTotal() {
        return found.total();
    }

    public boolean isEmpty() {
        return found.issues().isEmpty();
    }

    /** Below the context path; empty on the first page. */
    public String getPrevious() {
        return found.start() == 0 ? "" : address + Math.max(0, found.start() - size);
    }

    /** Below the context path; empty on the last page. */
    public String getNext() {
        return getLast() >= found.total() ? "" : address + (found.start() + size);
    }
}
