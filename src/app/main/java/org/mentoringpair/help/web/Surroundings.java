package org.mentoringpair.help.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names the reader knows anyway, so that examples find something.
 *
 * @param names by what stands for them in an example; what the reader has none of is missing
 */
record Surroundings(Map<String, String> names) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /** Empty where a name is missing. */
    Optional<String> filledIn(String example) {
        String filled = example;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue().replace("\\", "\\\\").replace("\"", "\\\""));
        }
        return Optional.of(filled).filter(it -> names.keySet().containsAll(placesIn(example)));
    }

    private static List<String> placesIn(String example) {
        return PLACE.matcher(example).results().map(place -> place.group(1)).toList();
    }
}
