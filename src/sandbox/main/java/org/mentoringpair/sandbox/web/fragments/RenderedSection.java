package org.mentoringpair.sandbox.web.fragments;

import java.util.List;

/** A section with its links; the label is plain text, empty where the section has none. */
public record RenderedSection(String key, String label, List<RenderedItem> items) {
    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public List<RenderedItem> getItems() {
        return items;
    }
}
