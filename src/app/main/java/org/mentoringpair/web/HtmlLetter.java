package org.mentoringpair.web;

import java.util.Locale;

/** A letter as an HTML page of paragraphs. Whatever is put in is escaped: names are written by people. */
public final class HtmlLetter {
    private final StringBuilder page;

    public HtmlLetter(Locale language) {
        page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + escaped(language.toLanguageTag()) + "\">\n<body>\n");
    }

    public HtmlLetter paragraph(String text) {
        page.append("<p>").append(escaped(text)).append("</p>\n");
        return this;
    }

    /** A sentence and, in the same paragraph, where it leads. */
    public HtmlLetter paragraph(String text, String link, String address) {
        page.append("<p>").append(escaped(text)).append("<br>\n<a href=\"").append(escaped(address)).append("\">").append(escaped(link)).append("</a></p>\n");
        return this;
    }

    public String page() {
        return page + "</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
