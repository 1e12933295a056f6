package org.mentoringpair.sandbox.web.fragments;

/**
 * A panel as it is to be shown.
 *
 * @param completeKey plugin key, colon, module key
 * @param label       plain text, empty where the panel has none
 * @param html        markup
 */
public record RenderedPanel(String completeKey, String label, String html) {
    public String getCompleteKey() {
        return completeKey;
    }

    public String getLabel() {
        return label;
    }

    public String getHtml() {
        return html;
    }
}
