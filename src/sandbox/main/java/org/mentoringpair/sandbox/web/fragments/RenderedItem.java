package org.mentoringpair.sandbox.web.fragments;

import java.util.Map;

/**
 * A link as it is to be shown.
 *
 * @param completeKey plugin key, colon, module key
 * @param id          the id that the link element asks for, or empty
 * @param label       plain text
 * @param url         where it leads, with the context path
 * @param styleClass  CSS classes, or empty
 * @param params      the item's parameters, such as {@code iconClass}
 */
public record RenderedItem(String completeKey, String id, String label, String url, String styleClass, Map<String, String> params) {
    public String getCompleteKey() {
        return completeKey;
    }

    public String getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    public String getUrl() {
        return url;
    }

    public String getStyleClass() {
        return styleClass;
    }

    public Map<String, String> getParams() {
        return params;
    }
}
