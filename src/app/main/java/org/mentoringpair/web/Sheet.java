package org.mentoringpair.web;

import java.util.ArrayList;
import java.util.List;

/** Something to print: a title and parts with headings. Everything in it is plain text in the reader's language. */
public final class Sheet {
    private final String title;
    private final String subtitle;
    private final List<SheetPart> parts = new ArrayList<>();

    public Sheet(String title, String subtitle) {
        this.title = title;
        this.subtitle = subtitle;
    }

    /** Adds a part, unless there is nothing in it. */
    public Sheet part(String heading, List<String> lines) {
        List<String> written = lines.stream().filter(line -> !line.isBlank()).toList();
        if (!written.isEmpty()) {
            parts.add(new SheetPart(heading, written));
        }
        return this;
    }

    public String getTitle() {
        return title;
    }

    public String getSubtitle() {
        return subtitle;
    }

    public List<SheetPart> getParts() {
        return List.copyOf(parts);
    }
}
