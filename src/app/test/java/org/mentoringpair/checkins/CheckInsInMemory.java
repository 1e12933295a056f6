package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.questions.Theme;

/** The twin of {@link StoredCheckIns}, under the same contract. */
public final class CheckInsInMemory implements CheckIns {
    private record Kept(CheckIn checkIn, long projectId, String formId) {
    }

    private List<Kept> all = new ArrayList<>();
    private long lastId;

    @Override
    public synchronized Optional<CheckIn> withId(long id) {
        return find(it -> it.checkIn().id() == id);
    }

    @Override
    public synchronized Optional<CheckIn> loggedWith(long pairId, String formId) {
        return find(it -> it.checkIn().pairId() == pairId && it.formId().equals(formId));
    }

    @Override
    public synchronized List<CheckIn> list(About about, Position before, int atMost) {
        return asked(about, before).limit(atMost).toList();
    }

    @Override
    public synchronized List<LoggedDay> days(About about, Position before, int atMost) {
        return asked(about, before).limit(atMost)
                .map(it -> new LoggedDay(it.id(), it.issueId(), it.meeting().day(), it.authorKey())).toList();
    }

    @Override
    public synchronized List<Met> meetings(long pairId, int atMost) {
        return asked(About.pair(pairId), null).limit(atMost).map(it -> new Met(it.id(), it.meeting().day(), it.learned())).toList();
    }

    @Override
    public synchronized Optional<LocalDate> latestDay(long pairId) {
        return asked(About.pair(pairId), null).findFirst().map(it -> it.meeting().day());
    }

    @Override
    public synchronized Map<Long, List<AgreedAction>> agreedOn(Map<Long, LocalDate> days) {
        Map<Long, List<AgreedAction>> agreed = new HashMap<>();
        days.forEach((pair, day) -> asked(About.pair(pair), null).filter(it -> it.meeting().day().equals(day)).findFirst()
                .map(it -> it.meeting().actions()).filter(actions -> !actions.isEmpty()).ifPresent(actions -> agreed.put(pair, actions)));
        return agreed;
    }

    @Override
    public synchronized List<AgreedAction> agreedAt(long checkInId) {
        return withId(checkInId).map(it -> it.meeting().actions()).orElse(List.of());
    }

    @Override
    public synchronized CheckIn add(CheckIn newCheckIn, Pair pair, String formId) {
        CheckIn added = newCheckIn.withId(++lastId);
        all.add(new Kept(added, pair.projectId(), formId));
        return added;
    }

    @Override
    public synchronized void change(CheckIn changed) {
        all.replaceAll(it -> it.checkIn().id() == changed.id() ? new Kept(changed, it.projectId(), it.formId()) : it);
    }

    @Override
    public synchronized void learned(CheckIn checkIn) {
        change(withId(checkIn.id()).map(now -> new CheckIn(now.id(), now.pairId(), now.issueId(), now.authorKey(), now.meeting(), checkIn.learned(), checkIn.edition()))
                .orElseThrow());
    }

    @Override
    public synchronized Set<Theme> themesSince(long pairId, LocalDate day) {
        return asked(About.pair(pairId), null).filter(it -> !it.meeting().day().isBefore(day)).flatMap(it -> it.meeting().themes().stream()).collect(Collectors.toSet());
    }

    @Override
    public synchronized void remove(CheckIn checkIn) {
        removeAll(it -> it.checkIn().id() == checkIn.id());
    }

    @Override
    public synchronized Set<Long> removeOfIssue(long issueId) {
        return removeAll(it -> it.checkIn().issueId() == issueId);
    }

    @Override
    public synchronized void removeOfProject(long projectId) {
        removeAll(it -> it.projectId() == projectId);
    }

    @Override
    public synchronized <T> T allOrNothing(Supplier<T> work) {
        List<Kept> before = new ArrayList<>(all);
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            all = done ? all : before;
        }
    }

    private Stream<CheckIn> asked(About about, Position before) {
        return all.stream().map(Kept::checkIn).filter(it -> about.covers(it.pairId(), it.issueId()))
                .filter(it -> before == null || it.position().compareTo(before) > 0)
                .sorted(Comparator.comparing(CheckIn::position));
    }

    private Optional<CheckIn> find(Predicate<Kept> wanted) {
        return all.stream().filter(wanted).map(Kept::checkIn).findFirst();
    }

    private Set<Long> removeAll(Predicate<Kept> gone) {
        Set<Long> pairs = new HashSet<>();
        all.stream().filter(gone).forEach(it -> pairs.add(it.checkIn().pairId()));
        all.removeIf(gone);
        return pairs;
    }
}
