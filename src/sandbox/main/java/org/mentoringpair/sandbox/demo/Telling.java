package org.mentoringpair.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Does over REST what the story says, and leaves alone what is there already. */
final class Telling {
    private static final String ADMINISTRATOR = "admin";
    private static final String MENTORING = "/rest/mentoring/1.0";

    private final JiraOverHttp jira;
    private final boolean software;
    private final LocalDate today;

    Telling(JiraOverHttp jira, boolean software, Clock clock) {
        this.jira = jira;
        this.software = software;
        this.today = LocalDate.now(clock);
    }

    /** The first project sets mentoring up, without which there is no programme. */
    void tell(Story story) {
        story.pairs().forEach(this::project);
        long programme = programme(story.programme());
        story.pairs().forEach(pair -> tell(pair, programme));
    }

    private long programme(Story.Programme programme) {
        JsonNode all = jira.get(ADMINISTRATOR, MENTORING + "/programmes").path("programmes");
        return first(all, "name", programme.name()).orElseGet(() -> jira.post(ADMINISTRATOR, MENTORING + "/programmes", programme)).path("id").asLong();
    }

    private void tell(Story.Pair pair, long programme) {
        long id = pairOf(pair, programme);
        IssueTelling issues = new IssueTelling(jira, pair.key(), software, today);
        pair.goals().forEach(issues::tell);
        pair.checkIns().forEach(checkIn -> logged(checkIn, id, issues));
        moved(pair, id);
    }

    /** Nobody but the pair sees a project that is there, so the way to know is to be refused its key. */
    private void project(Story.Pair pair) {
        String type = software ? "software" : "business";
        jira.postUnlessThere(ADMINISTRATOR, "/rest/api/2/project", Map.of("key", pair.key(), "name", pair.name(), "projectTypeKey", type,
                "lead", ADMINISTRATOR, "projectTemplateKey", "org.mentoringpair.jira:mentoring-pair-" + type), "projectKey");
    }

    private long pairOf(Story.Pair pair, long programme) {
        JsonNode mine = jira.get(pair.mentee(), MENTORING + "/pairs").path("pairs");
        Optional<JsonNode> there = StreamSupport.stream(mine.spliterator(), false)
                .filter(each -> each.path("projectKey").asText().equals(pair.key())).findFirst();
        return there.orElseGet(() -> jira.post(ADMINISTRATOR, MENTORING + "/pairs", Map.of("projectKey", pair.key(), "mentor", pair.mentor(),
                "mentee", pair.mentee(), "programme", programme, "rhythm", pair.rhythm(), "months", pair.months(), "visibility", pair.visibility())))
                .path("id").asLong();
    }

    /** The app makes one check-in of all that carry the same form id. */
    private void logged(Story.CheckIn checkIn, long pair, IssueTelling issues) {
        LocalDate day = today.minusDays(checkIn.daysAgo());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("formId", "demo-" + checkIn.name());
        body.put("day", day.toString());
        body.put("minutes", checkIn.minutes());
        body.put("mode", checkIn.mode());
        body.put("mood", checkIn.mood());
        body.put("outcome", checkIn.outcome());
        body.put("takeaways", checkIn.takeaways());
        body.put("decisions", checkIn.decisions());
        body.put("actions", checkIn.actions().stream().map(this::action).toList());
        if (checkIn.about() != null) {
            body.put("issueKey", issues.keyOf(checkIn.about(), checkIn.by())
                    .orElseThrow(() -> new DemoFailed("The check-in " + checkIn.name() + " is about an issue that is not there")));
        }
        jira.post(checkIn.by(), MENTORING + "/pairs/" + pair + "/check-ins", body);
    }

    /** Goes on from the stage that was reached. */
    private void moved(Story.Pair pair, long id) {
        List<String> way = pair.stages().stream().map(Story.StageMove::to).toList();
        String now = jira.get(pair.mentee(), MENTORING + "/pairs/" + id).path("stage").asText();
        for (Story.StageMove move : pair.stages().subList(way.indexOf(now) + 1, way.size())) {
            jira.put(move.by(), MENTORING + "/pairs/" + id + "/stage", Map.of("stage", move.to(), "from", now));
            now = move.to();
        }
    }

    private Map<String, Object> action(Story.Action action) {
        return Map.of("text", action.text(), "owner", action.owner(), "due", today.plusDays(action.dueInDays()).toString());
    }

    private static Optional<JsonNode> first(JsonNode all, String property, String value) {
        return StreamSupport.stream(all.spliterator(), false).filter(each -> each.path(property).asText().equals(value)).findFirst();
    }
}
