package org.mentoringpair.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One example of the page about REST: a block marked http with the request line, who calls, the body after a blank
 * line if there is one, and after another blank line the status and the answer's body if there is one.
 *
 * @param body   null where nothing is sent
 * @param answer null where the page does not say what comes back
 */
record RestExample(int line, String method, String path, String caller, String body, int status, String answer) {
    private static final Pattern BLOCK = Pattern.compile("^```http\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern PARTS = Pattern.compile(
            "(GET|POST|PUT|DELETE) (\\S+)\\nAs: (\\w+)\\n\\n(?:(\\D.*?)\\n\\n)?(\\d{3})\\n(.*)", Pattern.DOTALL);

    /** In the order of the page. */
    static List<RestExample> of(Path page) {
        String text = read(page);
        return BLOCK.matcher(text).results()
                .map(block -> parsed(block.group(1), (int) text.substring(0, block.start()).lines().count() + 1)).toList();
    }

    private static RestExample parsed(String block, int line) {
        Matcher parts = PARTS.matcher(block);
        if (!parts.matches()) {
            throw new AssertionError("Line " + line + " of the page is no example a test can read:\n" + block);
        }
        String answer = parts.group(6).isBlank() ? null : parts.group(6);
        return new RestExample(line, parts.group(1), parts.group(2), parts.group(3), parts.group(4), Integer.parseInt(parts.group(5)), answer);
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
