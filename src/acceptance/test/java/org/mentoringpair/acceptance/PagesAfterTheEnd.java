package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a pair finds that has come to its end: what they said looking back, and what is to be printed. */
final class PagesAfterTheEnd {
    private PagesAfterTheEnd() {
    }

    /** @param written to which is added what stands there in whatever language */
    static List<AppPages.Place> of(Jira jira, List<String> written) {
        List<AppPages.Place> places = new ArrayList<>();
        PairAtWork parted = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        written.addAll(List.of(parted.key(), "Pair " + parted.key()));
        Map<String, String> id = Map.of("id", String.valueOf(parted.id()));
        String of = "id=" + parted.id();
        Caller.Answer closed = parted.take("siobhan", parted.issueKey(), "Close", Map.of(parted.field("Closing reason"), Map.of("value", "We reached what we wanted")));
        assertThat(closed.status()).as(closed.text()).isEqualTo(204);
        for (String person : List.of("amara", "siobhan")) {
            sent(parted.as(person), "Farewell", id, Map.of("changed", "Said by Amara", "gained", "Book the room"));
        }
        sent(parted.as("amara"), "Summary", id, Map.of("purpose", "GROWTH", "version", "0", "words", "Said by Amara", "shared", "true", "save", "true"));
        sent(parted.as("amara"), "Certificate", id, Map.of());
        sent(parted.as("amara"), "Certificate", id, Map.of("verifiable", "true"));
        sent(parted.as("amara"), "ImpactStory", id, Map.of("version", "0", "title", "Book the room", "words", "Said by Amara", "shown", "true"));
        sent(parted.as("amara"), "Nomination", id, Map.of("seen", "", "award", "Book the room", "words", "Said by Amara"));
        places.add(page("somebody's nomination", "siobhan", "/secure/MentoringNomination!default.jspa?" + of));
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([0-9.]+)\"").matcher(parted.as("siobhan").get("/secure/MentoringNomination!default.jspa?" + of).text());
        assertThat(seen.find()).isTrue();
        sent(parted.as("siobhan"), "Nomination", id, Map.of("seen", seen.group(1), "agrees", "true"));
        places.add(page("a nomination to print", "amara", "/secure/MentoringNomination!print.jspa?by=mentee&" + of));
        places.add(panels("the page of a pair that has parted", "amara", parted.page()));
        places.add(panels("closing, after the end", "siobhan", "/projects/" + parted.key() + "?selectedItem=org.mentoringpair.jira:closing"));
        places.add(page("a growth summary to print", "siobhan", "/secure/MentoringSummary!read.jspa?purpose=GROWTH&" + of));
        places.add(page("a certificate", "amara", "/secure/MentoringCertificate!default.jspa?" + of));
        Matcher link = Pattern.compile("https?:[^\\s<\"]+(/secure/MentoringCertificate!verify[^\\s<\"]+)").matcher(parted.as("amara").get("/secure/MentoringCertificate!default.jspa?" + of).text());
        assertThat(link.find()).isTrue();
        written.add(link.group().replace("&amp;", "&"));
        places.add(page("a certificate that is genuine", "tamsin", link.group(1).replace("&amp;", "&")));
        places.add(page("somebody's impact story", "siobhan", "/secure/MentoringImpactStory!default.jspa?" + of));
        return places;
    }

    private static void sent(Caller caller, String form, Map<String, String> pair, Map<String, String> said) {
        Map<String, String> fields = new HashMap<>(pair);
        fields.putAll(said);
        Caller.Answer answer = caller.submitUnforged("/secure/Mentoring" + form + ".jspa", fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
    }

    private static AppPages.Place page(String name, String person, String address) {
        return new AppPages.Place(name, person, address, AppPages.PAGE, null);
    }

    private static AppPages.Place panels(String name, String person, String address) {
        return new AppPages.Place(name, person, address, AppPages.PARTS, null);
    }
}
