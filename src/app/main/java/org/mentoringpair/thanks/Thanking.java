package org.mentoringpair.thanks;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** One of the two thanks the other one, or takes it back; once for each thing, however often the button is pressed. */
public final class Thanking {
    private final Occasions occasions;
    private final Thanks thanks;
    private final OneAtATime turns;
    private final Clock clock;

    public Thanking(Occasions occasions, Thanks thanks, OneAtATime turns, Clock clock) {
        this.occasions = occasions;
        this.thanks = thanks;
        this.turns = turns;
        this.clock = clock;
    }

    /** Something of the person's own pair for which they can thank the other one; nobody is thanked for what they are thankful for themselves. */
    public Optional<Occasions.Found> occasion(Person person, What what, long id) {
        return occasions.find(person, what, id).filter(found -> found.pair().joins(person.key()) && !person.key().equals(found.by()));
    }

    /** @throws ThanksMissing where there is nothing to thank for */
    public Occasion thank(Person person, What what, long id) {
        return given(person, what, id, true);
    }

    /** @throws ThanksMissing where there is nothing to thank for */
    public Occasion takeBack(Person person, What what, long id) {
        return given(person, what, id, false);
    }

    private Occasion given(Person person, What what, long id, boolean wanted) {
        Occasions.Found found = occasion(person, what, id).orElseThrow(ThanksMissing::new);
        Pair pair = found.pair();
        turns.inTurn("thanks." + pair.id() + "." + person.key(), () -> {
            List<ThankYou> before = thanks.on(pair.id(), what, List.of(id)).stream().filter(each -> each.isFrom(person.key())).toList();
            if (wanted && before.isEmpty()) {
                String receiver = pair.partnerOf(person.key()).orElseThrow(ThanksMissing::new);
                thanks.add(new ThankYou(pair.id(), what, id, person.key(), receiver, Instant.ofEpochMilli(clock.millis())), pair.projectId());
            } else if (!wanted) {
                before.forEach(thanks::remove);
            }
            return null;
        });
        return found.occasion();
    }

    /** How thanks look to one of the two, by the ids of what is asked about; nothing for everybody else. One SQL statement, none for nothing. */
    public Map<Long, ThanksHere> on(Person reader, Pair pair, What what, Collection<Long> ids) {
        if (!pair.joins(reader.key()) || ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<ThankYou>> byItem = thanks.on(pair.id(), what, ids).stream().collect(Collectors.groupingBy(ThankYou::itemId));
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> here(byItem.getOrDefault(id, List.of()), reader)));
    }

    private static ThanksHere here(List<ThankYou> given, Person reader) {
        return new ThanksHere(given.stream().anyMatch(each -> each.isFrom(reader.key())), given.stream().anyMatch(each -> each.isTo(reader.key())));
    }

    /** What somebody was thanked for in their pair; nobody else can ask. One SQL statement. */
    public Received received(Person receiver, Pair pair, int atMost) {
        if (!pair.joins(receiver.key())) {
            return new Received(0, List.of());
        }
        List<ThankYou> all = thanks.receivedBy(receiver.key(), pair.id());
        return new Received(all.size(), all.stream().limit(atMost).toList());
    }

    /** @param latest the latest first, not all of them */
    public record Received(int count, List<ThankYou> latest) {
    }
}
