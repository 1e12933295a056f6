package org.mentoringpair.meeting;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.questions.Theme;

/** Agendas in Active Objects. */
final class StoredTopics implements Topics {
    private final ActiveObjects rows;

    StoredTopics(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public List<Topic> standing(long pairId, LocalDate day) {
        Query query = day == null ? Query.select().where("PAIR_ID = ?", pairId)
                : Query.select().where("PAIR_ID = ? AND (TALKED_ON IS NULL OR TALKED_ON > ?)", pairId, day.toString());
        return Arrays.stream(rows.find(TopicRow.class, query.order("PLACE, ID"))).map(StoredTopics::topic).toList();
    }

    @Override
    public void add(List<Topic> newTopics, Pair pair) {
        rows.executeInTransaction(() -> {
            for (Topic topic : newTopics) {
                Map<String, Object> columns = new HashMap<>(Map.of("PAIR_ID", pair.id(), "PROJECT_ID", pair.projectId(),
                        "AUTHOR_KEY", topic.authorKey(), "WORDS", topic.words(), "ADDED_ON", topic.addedOn().toString(), "PLACE", topic.place()));
                columns.put("TALKED_ON", day(topic.talkedOn()));
                columns.put("THEME", topic.theme() == null ? null : topic.theme().name());
                if (topic.asked() != null) {
                    columns.put("TRIED", topic.asked().tried());
                    columns.put("OPTIONS", topic.asked().options());
                    columns.put("LEANING", topic.asked().leaning());
                }
                rows.create(TopicRow.class, columns);
            }
            return null;
        });
    }

    @Override
    public void change(List<Topic> changed) {
        rows.executeInTransaction(() -> {
            for (Topic topic : changed) {
                TopicRow row = rows.get(TopicRow.class, Math.toIntExact(topic.id()));
                row.setTalkedOn(day(topic.talkedOn()));
                row.setPlace(topic.place());
                row.save();
            }
            return null;
        });
    }

    @Override
    public void remove(Topic topic) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(TopicRow.class, "ID = ?", Math.toIntExact(topic.id())));
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(TopicRow.class, "PROJECT_ID = ?", projectId));
    }

    private static Topic topic(TopicRow row) {
        return new Topic(row.getID(), row.getPairId(), row.getAuthorKey(), row.getWords(), LocalDate.parse(row.getAddedOn()),
                row.getTalkedOn() == null ? null : LocalDate.parse(row.getTalkedOn()), row.getPlace(), theme(row), asked(row));
    }

    private static Theme theme(TopicRow row) {
        return Arrays.stream(Theme.values()).filter(theme -> theme.name().equals(row.getTheme())).findFirst().orElse(null);
    }

    /** Nobody can ask without saying what they tried; some databases keep an empty text as none. */
    private static Asked asked(TopicRow row) {
        return row.getTried() == null || row.getTried().isEmpty() ? null : new Asked(row.getTried(), written(row.getOptions()), written(row.getLeaning()));
    }

    private static String written(String text) {
        return text == null ? "" : text;
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
