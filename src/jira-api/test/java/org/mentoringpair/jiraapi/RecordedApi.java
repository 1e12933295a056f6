package org.mentoringpair.jiraapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code recorded-signatures.txt} says about Jira. */
final class RecordedApi {
    private static final Pattern TYPE = Pattern.compile("(?:(?:final|abstract) )*(?:class|interface|enum|annotation|type) ([\\w.]+).*");
    private static final Pattern SOURCE = Pattern.compile("\\s+# (.*)");

    private final Map<String, List<Fact>> members = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final List<String> lines;

    RecordedApi() {
        try (InputStream in = RecordedApi.class.getResourceAsStream("/recorded-signatures.txt")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String type = null;
        for (String line : lines) {
            Matcher header = TYPE.matcher(line);
            Matcher source = SOURCE.matcher(line);
            if (header.matches()) {
                type = header.group(1);
                members.computeIfAbsent(type, key -> new ArrayList<>());
            } else if (source.matches()) {
                sources.put(type, source.group(1));
            } else {
                members.get(type).add(Fact.parse(line));
            }
        }
    }

    List<Fact> members(String type) {
        return members.getOrDefault(type, List.of());
    }

    /** Who has seen the type: by itself, by one of its members, or else within the signature of another. */
    Optional<String> source(String type) {
        List<String> seen = new ArrayList<>(members(type).stream().map(Fact::source).toList());
        Optional.ofNullable(sources.get(type)).ifPresent(seen::add);
        if (!seen.isEmpty()) {
            return seen.stream().max(Versions.NEWEST_LAST);
        }
        Pattern named = Pattern.compile("(?<![\\w.])" + Pattern.quote(type) + "(?![\\w.])");
        return lines.stream().filter(line -> line.contains("# ") && named.matcher(line).find())
                .map(line -> line.substring(line.indexOf("# ") + 2))
                .max(Versions.NEWEST_LAST);
    }
}
