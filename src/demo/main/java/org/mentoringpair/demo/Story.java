package org.mentoringpair.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the demo tells; {@code story.json}. Days are counted from the day the pair is set up, everything is named as people see it. */
record Story(Programme programme, List<Pair> pairs) {
    record Programme(String name, String rhythm, int months, String visibility, List<String> managers) {
    }

    /** @param stages the way the pair went since Rapport, with which every pair begins */
    record Pair(String key, String name, String mentor, String mentee, String rhythm, int months, String visibility,
                List<Goal> goals, List<CheckIn> checkIns, List<Skill> skills, List<StageMove> stages) {
        /** The stages in their order, with the first one. */
        List<String> way() {
            return Stream.concat(Stream.of("rapport"), stages.stream().map(StageMove::to)).toList();
        }
    }

    record StageMove(String by, String to) {
    }

    /**
     * @param choices   options by the name of their field
     * @param moves     names of the transitions that lead to the status
     * @param startedBy who takes the second transition and all that follow: the other one, because both agree
     */
    record Goal(String summary, String by, String startedBy, int dueInDays, String status, List<String> moves, Map<String, String> choices,
                Map<String, String> texts, Map<String, Double> numbers, List<Milestone> milestones) {
    }

    /** @param texts by the names of the fields; null where there are none */
    record Milestone(String summary, String by, String kind, int dueInDays, String status, List<String> moves, List<Comment> comments, Map<String, String> texts) {
        Milestone {
            texts = texts == null ? Map.of() : texts;
        }
    }

    record Comment(String by, String text) {
    }

    /**
     * @param name  makes the check-in one and the same when the demo is told again
     * @param about the summary of a goal or milestone, null for the pair itself
     */
    record CheckIn(String name, String by, int daysAgo, int minutes, String mode, String mood, String outcome, String about,
                   String takeaways, String decisions, List<Action> actions) {
    }

    record Action(String text, String owner, int dueInDays) {
    }

    /**
     * @param owner     mentee or mentor
     * @param practised summaries of the milestones by which it grows
     */
    record Skill(String by, String owner, String name, int now, int wanted, String note, List<String> practised) {
    }

    static Story read() {
        try (InputStream json = Story.class.getResourceAsStream("story.json")) {
            return new ObjectMapper().readValue(json, Story.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
