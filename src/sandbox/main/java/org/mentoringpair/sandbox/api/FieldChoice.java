package org.mentoringpair.sandbox.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentoringpair.sandbox.NotPlayed;

/** Which fields of the issues found are wanted: names, {@code *all} or {@code *navigable}, and {@code -name} for "not this one". */
final class FieldChoice {
    private static final Set<String> EVERYTHING = Set.of("*all", "*navigable");
    private static final String COMMENT = "comment";
    private static final Set<String> NOT_PLAYED = Set.of("subtasks", "issuelinks", "attachment", "worklog", "watches", "votes", "timetracking");

    private final boolean everything;
    private final List<String> wanted;
    private final List<String> unwanted;

    /** @throws NotPlayed for what only the issue's own resource shows */
    FieldChoice(List<String> names) {
        wanted = names.stream().filter(name -> !name.startsWith("-")).toList();
        unwanted = names.stream().filter(name -> name.startsWith("-")).map(name -> name.substring(1)).toList();
        everything = wanted.isEmpty() || wanted.stream().anyMatch(EVERYTHING::contains);
        wanted.stream().filter(NOT_PLAYED::contains).findFirst().ifPresent(name -> {
            throw new NotPlayed("the field " + name + " in results of a search", FieldChoice.class);
        });
    }

    /** Comments are wanted by name alone, since each issue's are read by themselves. */
    boolean withComments() {
        return wanted.contains(COMMENT) && !unwanted.contains(COMMENT);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> of(Map<String, Object> issue) {
        Map<String, Object> chosen = new LinkedHashMap<>((Map<String, Object>) issue.get("fields"));
        chosen.keySet().removeIf(name -> unwanted.contains(name) || !(everything || wanted.contains(name)));
        Map<String, Object> json = new LinkedHashMap<>(issue);
        json.put("fields", chosen);
        return json;
    }
}
