package org.mentoringpair.sandbox.templates;

/** Escapes what templates insert, as Jira does: everything but references whose name ends in Html. */
final class HtmlEscaping {
    private HtmlEscaping() {
    }

    /** @param reference as it stands in the template, such as {@code $!{page.title}} */
    static Object escape(String reference, Object value) {
        if (value == null || reference.replaceAll("[}\\s]+$", "").endsWith("Html")) {
            return value;
        }
        return escape(value.toString());
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
