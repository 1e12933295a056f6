package org.mentoringpair.enrolment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;

/** Short texts that people type one a line. */
final class Lines {
    static final int LONGEST = 100;

    private Lines() {
    }

    /** Without empty lines, and none twice, however it is capitalised. */
    static List<String> of(String typed) {
        return once(FreeText.tidy(typed).lines());
    }

    /** The same for names of languages, none of which has a comma in it, so that they may stand side by side. */
    static List<String> orCommas(String typed) {
        return once(Arrays.stream(FreeText.tidy(typed).split("[,;\n]")));
    }

    static List<String> once(Stream<String> texts) {
        Map<String, String> found = new LinkedHashMap<>();
        texts.map(String::strip).filter(text -> !text.isEmpty()).forEach(text -> found.putIfAbsent(text.toLowerCase(Locale.ROOT), text));
        return List.copyOf(found.values());
    }

    static void check(String field, List<String> lines, int most, List<Refusal> wrong) {
        if (lines.size() > most) {
            wrong.add(new Refusal(Refusal.Kind.INVALID, field, "mentoring.enrolment.wrong.most", most, lines.size()));
        } else if (lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            wrong.add(new Refusal(Refusal.Kind.INVALID, field, "mentoring.enrolment.wrong.line", LONGEST));
        } else if (!lines.stream().allMatch(FreeText::isStorableLine)) {
            wrong.add(new Refusal(Refusal.Kind.INVALID, field, "mentoring.enrolment.wrong.characters"));
        }
    }
}
