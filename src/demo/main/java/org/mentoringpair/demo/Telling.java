package org.mentoringpair.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Does what the story says, and leaves alone what is there already: told again, it goes on where it stopped. Days are
 * counted from the day the pair was set up, so that tomorrow tells the same.
 */
final class Telling {
    private static final String MENTORING = "/rest/mentoring/1.0";

    private final JiraOverHttp jira;
    private final Clients clients;

    Telling(JiraOverHttp jira, Clients clients) {
        this.jira = jira;
        this.clients = clients;
    }

    /** The first project sets mentoring up, without which there is no programme and no field of the app. */
    void tell(Story story) {
        String type = new Names(clients).hasEpics() ? "software" : "business";
        story.pairs().forEach(pair -> project(pair, type));
        long programme = programme(story.programme());
        Names names = new Names(clients);
        story.pairs().forEach(pair -> tell(pair, programme, names));
    }

    private long programme(Story.Programme programme) {
        JsonNode all = jira.get(Target.ADMINISTRATOR, MENTORING + "/programmes").path("programmes");
        return first(all, "name", programme.name())
                .orElseGet(() -> jira.post(Target.ADMINISTRATOR, MENTORING + "/programmes", programme)).path("id").asLong();
    }

    /** Nobody but the pair sees a project that is there, so the way to know is to be refused its key. */
    private void project(Story.Pair pair, String type) {
        boolean made = jira.postUnlessUsed(Target.ADMINISTRATOR, "/rest/api/2/project", Map.of("key", pair.key(), "name", pair.name(),
                "projectTypeKey", type, "lead", jira.username(Target.ADMINISTRATOR), "projectTemplateKey", "org.mentoringpair.jira:mentoring-pair-" + type), "projectKey");
        if (!made && jira.find(pair.mentee(), "/rest/api/2/project/" + pair.key()).isEmpty()
                && jira.find(Target.ADMINISTRATOR, "/rest/api/2/project/" + pair.key()).isEmpty()) {
            throw new DemoFailed("The project key " + pair.key() + " is taken by a project that is not the demo's: neither " + pair.mentee()
                    + " nor the administrator can see it. Use a Jira without it");
        }
    }

    private void tell(Story.Pair pair, long programme, Names names) {
        JsonNode there = pairOf(pair, programme);
        long id = there.path("id").asLong();
        LocalDate begun = LocalDate.parse(there.path("startedOn").asText());
        IssueTelling issues = new IssueTelling(clients, names, pair.key(), begun);
        pair.goals().forEach(issues::tell);
        JsonNode logged = jira.get(pair.mentee(), MENTORING + "/pairs/" + id + "/check-ins?limit=100").path("checkIns");
        pair.checkIns().stream().filter(checkIn -> first(logged, "takeaways", checkIn.takeaways()).isEmpty())
                .forEach(checkIn -> log(checkIn, id, begun, issues));
        JsonNode known = jira.get(pair.mentee(), MENTORING + "/pairs/" + id + "/skills").path("skills");
        pair.skills().stream().filter(skill -> first(known, "name", skill.name()).isEmpty()).forEach(skill -> map(skill, id, issues));
        move(pair, id);
    }

    private void map(Story.Skill skill, long pair, IssueTelling issues) {
        List<String> milestones = skill.practised().stream().map(summary -> issues.keyOf(summary, skill.by())
                .orElseThrow(() -> new DemoFailed("The skill " + skill.name() + " grows by a milestone that is not there"))).toList();
        jira.post(skill.by(), MENTORING + "/pairs/" + pair + "/skills", Map.of("owner", skill.owner(), "name", skill.name(), "now", skill.now(),
                "wanted", skill.wanted(), "note", skill.note(), "milestones", milestones));
    }

    private JsonNode pairOf(Story.Pair pair, long programme) {
        JsonNode mine = jira.get(pair.mentee(), MENTORING + "/pairs").path("pairs");
        Optional<JsonNode> there = first(mine, "projectKey", pair.key());
        return there.orElseGet(() -> newPair(pair, programme));
    }

    private JsonNode newPair(Story.Pair pair, long programme) {
        try {
            return jira.post(Target.ADMINISTRATOR, MENTORING + "/pairs", Map.of("projectKey", pair.key(), "mentor", pair.mentor(),
                    "mentee", pair.mentee(), "programme", programme, "rhythm", pair.rhythm(), "months", pair.months(), "visibility", pair.visibility()));
        } catch (DemoFailed refused) {
            throw new DemoFailed("No pair can be set up in the project " + pair.key() + "; is the key taken by a project of somebody else's? "
                    + refused.getMessage(), refused);
        }
    }

    /** The app makes one check-in of all that carry the same form id; one that was edited since stays as it is. */
    private void log(Story.CheckIn checkIn, long pair, LocalDate today, IssueTelling issues) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("formId", "demo-" + checkIn.name());
        body.put("day", today.minusDays(checkIn.daysAgo()).toString());
        body.put("minutes", checkIn.minutes());
        body.put("mode", checkIn.mode());
        body.put("mood", checkIn.mood());
        body.put("outcome", checkIn.outcome());
        body.put("takeaways", checkIn.takeaways());
        body.put("decisions", checkIn.decisions());
        body.put("actions", checkIn.actions().stream().map(action -> action(action, today)).toList());
        if (checkIn.about() != null) {
            body.put("issueKey", issues.keyOf(checkIn.about(), checkIn.by())
                    .orElseThrow(() -> new DemoFailed("The check-in " + checkIn.name() + " is about an issue that is not there")));
        }
        jira.offer(checkIn.by(), MENTORING + "/pairs/" + pair + "/check-ins", body);
    }

    private static Map<String, Object> action(Story.Action action, LocalDate today) {
        return Map.of("text", action.text(), "owner", action.owner(), "due", today.plusDays(action.dueInDays()).toString());
    }

    /** Goes on from the stage that was reached; a pair that took another way since is left to it. */
    private void move(Story.Pair pair, long id) {
        List<String> way = pair.way();
        String now = jira.get(pair.mentee(), MENTORING + "/pairs/" + id).path("stage").asText();
        if (!way.contains(now)) {
            return;
        }
        for (Story.StageMove move : pair.stages().subList(way.indexOf(now), pair.stages().size())) {
            jira.put(move.by(), MENTORING + "/pairs/" + id + "/stage", Map.of("stage", move.to(), "from", now));
            now = move.to();
        }
    }

    private static Optional<JsonNode> first(JsonNode all, String property, String value) {
        return StreamSupport.stream(all.spliterator(), false).filter(each -> each.path(property).asText().equals(value)).findFirst();
    }
}
