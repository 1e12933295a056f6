package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who take part in a programme, for stories that begin after they joined. */
final class Enrolled {
    private static final Pattern EDITION = Pattern.compile("name=\"edition\" value=\"([0-9]+)\"");

    private Enrolled() {
    }

    /** Opens the programme of a pair, which Tamsin runs, with what people choose from. */
    static void open(PairAtWork pair, String... skills) {
        String programme = String.valueOf(pair.programmeId());
        sent(pair.as("tamsin"), "/secure/MentoringIntake.jspa", new LinkedHashMap<>(Map.of("programme", programme, "open", "true", "skills", String.join("\n", skills))),
                "/secure/MentoringIntake!default.jspa?programme=" + programme);
    }

    /** @param said fields of the form besides what every form has */
    static void joined(PairAtWork pair, String person, String part, Map<String, String> said) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("programme", String.valueOf(pair.programmeId()), "part", part, "languages", "English", "places", "1"));
        fields.putAll(said);
        sent(pair.as(person), "/secure/MentoringEnrol.jspa", fields, "/secure/MentoringEnrol!default.jspa?programme=" + pair.programmeId() + "&part=" + part);
    }

    private static void sent(Caller caller, String path, Map<String, String> fields, String form) {
        Matcher edition = EDITION.matcher(caller.get(form).text());
        fields.put("edition", edition.find() ? edition.group(1) : "0");
        Caller.Answer answer = caller.submitUnforged(path, fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
    }

    /** Kenji as a mentor in the open programme of a pair, in which he is a mentor anyway. @return the id of his profile */
    static String kenji(PairAtWork pair, Jira jira) {
        Caller tamsin = Caller.named("tamsin", jira);
        String intake = "/secure/MentoringIntake!default.jspa?programme=" + pair.programmeId();
        Pattern profile = Pattern.compile("MentoringProfile!default.jspa\\?id=([0-9]+)\">田中");
        Matcher found = profile.matcher(tamsin.get(intake).text());
        if (!found.find()) {
            open(pair, "Saying no");
            joined(pair, "kenji", "MENTOR", Map.of("skills", "Said by Amara", "introduction", "Said by Amara"));
            found = profile.matcher(tamsin.get(intake).text());
            assertThat(found.find()).isTrue();
        }
        return found.group(1);
    }
}
