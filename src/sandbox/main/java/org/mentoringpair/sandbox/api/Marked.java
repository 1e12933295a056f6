package org.mentoringpair.sandbox.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as HTML in which the beginnings of words that were typed are bold. */
final class Marked {
    private Marked() {
    }

    static String html(String text, String typed) {
        Matcher match = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(typed.trim()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
        StringBuilder html = new StringBuilder();
        int done = 0;
        while (match.find()) {
            html.append(escaped(text.substring(done, match.start()))).append("<strong>").append(escaped(match.group())).append("</strong>");
            done = match.end();
        }
        return html.append(escaped(text.substring(done))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
