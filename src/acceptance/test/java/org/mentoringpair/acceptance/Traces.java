package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The places where a request about a guarded pair can leave a trace, each as somebody reads it who may. */
final class Traces {
    private final GuardedPair pair;
    private final Jira jira;
    private final Map<String, Supplier<String>> places = new LinkedHashMap<>();

    Traces(GuardedPair pair, Jira jira) {
        this.pair = pair;
        this.jira = jira;
        String rest = "/rest/mentoring/1.0/pairs";
        String ofThePair = rest + "/" + pair.pair().id();
        rest("amara", "pairs", rest);
        List.of("", "/check-ins?limit=100", "/action-plan", "/skills", "/celebrations").forEach(path -> rest("amara", "pair" + path, ofThePair + path));
        rest("amara", "issues", "/rest/api/2/search?maxResults=100&fields=*all&jql=" + Caller.encoded("project = " + pair.pair().key()));
        places.put("charter", () -> caller("amara").get(pair.charterPath()).text());
        places.put("next check-in", () -> caller("amara").get(pair.nextCheckInPath()).text());
        rest("admin", "programmes", "/rest/mentoring/1.0/programmes");
        for (String person : List.of("amara", "siobhan")) {
            rest(person, "journal", pair.journalPath() + "?limit=100");
            rest(person, "library", pair.libraryPath());
            List.of("Expectations", "Meeting", "Farewell").forEach(page -> form(person, page));
            rest(person, "thanks", ofThePair + "/thanks");
        }
        form("amara", "Visibility");
        form("amara", "Handover");
        places.put("colleagues", () -> unforged(caller("amara").get("/secure/MentoringColleagues!default.jspa?pairId=" + pair.pair().id()).text()));
        places.put("goal", this::goal);
        part("amara", "/secure/MentoringSummary!default.jspa?purpose=MANAGER&id=" + pair.pair().id(), "id=\"words\"", "</textarea>");
        part("tamsin", "/secure/MentoringMentorOffers!default.jspa", "<tbody>", "</tbody>");
        part("admin", "/secure/MentoringPairSetUp!default.jspa", "<ul id=\"mentoring-waiting\">", "</ul>");
    }

    Map<String, String> all() {
        return at(places.keySet());
    }

    Map<String, String> at(Set<String> names) {
        Map<String, String> read = new LinkedHashMap<>();
        names.forEach(name -> read.put(name, places.get(name).get()));
        return read;
    }

    /** The places that do not read as they did. */
    Set<String> leftSince(Map<String, String> before) {
        return at(before.keySet()).entrySet().stream().filter(now -> !now.getValue().equals(before.get(now.getKey())))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private String goal() {
        return pair.agreedGoalPath().isEmpty() ? ""
                : unforged(caller("amara").get(pair.agreedGoalPath()).only("id=\"mentoring-goal-panel\"", "mentoring-quick-update").text());
    }

    private void rest(String person, String name, String path) {
        places.put(person + " " + name, () -> {
            Caller.Answer answer = caller(person).get(path);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return answer.text();
        });
    }

    private void form(String person, String page) {
        places.put(person + " " + page, () -> unforged(caller(person).get("/secure/Mentoring" + page + "!default.jspa?id=" + pair.pair().id()).text()));
    }

    private void part(String person, String path, String beginning, String end) {
        places.put(person + " " + beginning, () -> caller(person).get(path).only(beginning, end).text());
    }

    private Caller caller(String person) {
        return person.equals("admin") ? Caller.named(person, jira) : pair.pair().as(person);
    }

    /** A page as somebody reads it, without the token of the form. */
    private static String unforged(String page) {
        return page.substring(Math.max(0, page.indexOf("<main"))).replaceAll("name=\"atl_token\"[^>]*>", "");
    }
}
