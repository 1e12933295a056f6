package org.mentoringpair.web;

import java.util.List;

/** Lines below a heading. */
public final class SheetPart {
    private final String heading;
    private final List<String> lines;

    SheetPart(String heading, List<String> lines) {
        this.heading = heading;
        this.lines = lines;
    }

    public String getHeading() {
        return heading;
    }

    public List<String> getLines() {
        return lines;
    }

    /** Whether the lines are one text. */
    public boolean isProse() {
        return lines.size() == 1;
    }
}
