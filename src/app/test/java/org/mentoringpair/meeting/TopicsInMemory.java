package org.mentoringpair.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.pairing.Pair;

/** The twin of {@link StoredTopics}, under the same contract. */
final class TopicsInMemory implements Topics {
    private final List<Topic> all = new ArrayList<>();
    private final Map<Long, Long> projects = new HashMap<>();
    private long lastId;

    @Override
    public List<Topic> standing(long pairId, LocalDate day) {
        return all.stream().filter(each -> each.pairId() == pairId && (each.isOpen() || day == null || each.talkedOn().isAfter(day)))
                .sorted(Comparator.comparingInt(Topic::place).thenComparingLong(Topic::id)).toList();
    }

    @Override
    public void add(List<Topic> newTopics, Pair pair) {
        newTopics.forEach(each -> all.add(new Topic(++lastId, pair.id(), each.authorKey(), each.words(), each.addedOn(), each.talkedOn(), each.place(), each.theme(), each.asked())));
        projects.put(pair.id(), pair.projectId());
    }

    @Override
    public void change(List<Topic> changed) {
        changed.forEach(topic -> all.replaceAll(each -> each.id() == topic.id() ? topic : each));
    }

    @Override
    public void remove(Topic topic) {
        all.removeIf(each -> each.id() == topic.id());
    }

    @Override
    public void forgetProject(long projectId) {
        all.removeIf(each -> projects.get(each.pairId()) == projectId);
    }
}
