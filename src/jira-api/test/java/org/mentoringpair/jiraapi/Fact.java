package org.mentoringpair.jiraapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One member as it was seen in public Javadoc or in a call of a published app.
 *
 * @param kind      method, constructor or field
 * @param parameters erased names of types; those of the arguments if {@code fromCall}; "?" where nothing is known
 * @param result    erased name of the type, "?" where nothing is known
 * @param source    version of Jira and who calls or shows it, the newest first
 */
record Fact(String kind, String name, List<String> parameters, String result, boolean fromCall, String source) {
    private static final Pattern LINE = Pattern.compile("\\s+(method|constructor|field) ([^ (]+)(?:\\((.*?)\\))?(?: : (\\S.*?))?((?: \\[[^\\]]*\\]| throws \\S+| = .*?)*)\\s+# (.*)");
    private static final Pattern TYPE_VARIABLE = Pattern.compile("[A-Z][A-Z0-9]?");

    static Fact parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a recorded member: " + line);
        }
        List<String> parameters = parts.group(3) == null || parts.group(3).isBlank() ? List.of()
                : Arrays.stream(split(parts.group(3))).map(Fact::erased).toList();
        String result = parts.group(4) == null ? "?" : erased(parts.group(4));
        return new Fact(parts.group(1), parts.group(2), parameters, result, parts.group(5).contains("usage-args"), parts.group(6));
    }

    /** At commas outside angle brackets. */
    private static String[] split(String parameters) {
        List<String> split = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < parameters.length(); i++) {
            switch (parameters.charAt(i)) {
                case '<' -> depth++;
                case '>' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        split.add(parameters.substring(start, i));
                        start = i + 1;
                    }
                }
                default -> { }
            }
        }
        split.add(parameters.substring(start));
        return split.toArray(String[]::new);
    }

    private static String erased(String type) {
        StringBuilder erased = new StringBuilder();
        int depth = 0;
        for (char character : type.replace("...", "[]").strip().toCharArray()) {
            depth += character == '<' ? 1 : 0;
            if (depth == 0) {
                erased.append(character);
            }
            depth -= character == '>' ? 1 : 0;
        }
        String name = erased.toString().strip();
        return TYPE_VARIABLE.matcher(name.replace("[]", "")).matches() ? "?" : name;
    }

    String newestVersion() {
        return source.split("[ ;]")[0].replaceAll("\\+platform.*", "");
    }
}
