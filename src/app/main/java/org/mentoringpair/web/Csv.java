package org.mentoringpair.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table for spreadsheets, after RFC 4180, row by row. */
public final class Csv {
    /** By it spreadsheets know that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** A cell that begins so is run as a formula by spreadsheets, whoever wrote it. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n";
    private static final String LINE_END = "\r\n";

    private final StringBuilder written = new StringBuilder(BYTE_ORDER_MARK);

    public Csv row(List<String> cells) {
        written.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append(LINE_END);
        return this;
    }

    /** Always quoted; what could be a formula begins with an apostrophe, which spreadsheets take for "this is text". */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + Arrays.stream(text.split("\r\n|\r|\n", -1)).collect(Collectors.joining("\n")).replace("\"", "\"\"") + '"';
    }

    /** The whole file. */
    @Override
    public String toString() {
        return written.toString();
    }
}
