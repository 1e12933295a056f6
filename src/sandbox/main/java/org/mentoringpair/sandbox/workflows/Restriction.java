package org.mentoringpair.sandbox.workflows;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who may take a transition: conditions, and groups of them.
 *
 * @param any whether one of them is enough; otherwise all must be met
 */
public record Restriction(boolean any, List<Restriction> groups, List<Rule> conditions) {
    static final Restriction NONE = new Restriction(false, List.of(), List.of());

    public boolean lets(Predicate<Rule> met) {
        Stream<Boolean> answers = Stream.concat(groups.stream().map(group -> group.lets(met)), conditions.stream().map(met::test));
        return any ? answers.anyMatch(Boolean::booleanValue) : answers.allMatch(Boolean::booleanValue);
    }

    Stream<Rule> all() {
        return Stream.concat(groups.stream().flatMap(Restriction::all), conditions.stream());
    }
}
