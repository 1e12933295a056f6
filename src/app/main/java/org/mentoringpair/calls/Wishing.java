package org.mentoringpair.calls;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** One of the two asks the programme manager to look after the pair, or takes that back. Nobody else learns of it. */
public final class Wishing implements CallSource {
    private final CheckInWishes wishes;
    private final CallPost post;
    private final OneAtATime turns;
    private final Clock clock;

    public Wishing(CheckInWishes wishes, CallPost post, OneAtATime turns, Clock clock) {
        this.wishes = wishes;
        this.post = post;
        this.turns = turns;
        this.clock = clock;
    }

    /** The person's own wish that still stands; nothing of anybody else's. */
    public Optional<CheckInWish> standing(Person author, Pair pair) {
        return mine(author, pair).filter(wish -> wish.standsAt(clock.instant()));
    }

    /** Whether the person may ask now. */
    public boolean mayAsk(Person author, Pair pair) {
        return mine(author, pair).map(wish -> wish.allowsAnotherAt(clock.instant())).orElse(true);
    }

    /** Asks. Sent twice it asks once. */
    public void ask(Person author, Pair pair) {
        mustJoin(author, pair);
        Instant now = Instant.ofEpochMilli(clock.millis());
        boolean asked = turns.inTurn("wish." + pair.id() + "." + author.key(), () -> {
            if (standing(author, pair).isPresent()) {
                return false;
            }
            if (!mayAsk(author, pair)) {
                throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.calls.quiet.too-soon");
            }
            wishes.keep(new CheckInWish(pair.id(), pair.projectId(), author.key(), now, false));
            return true;
        });
        if (asked) {
            post.somethingAsks(pair);
        }
    }

    /** Takes it back; twice does no harm. */
    public void withdraw(Person author, Pair pair) {
        mustJoin(author, pair);
        turns.inTurn("wish." + pair.id() + "." + author.key(), () -> {
            mine(author, pair).ifPresent(wish -> wishes.keep(wish.back()));
            return author;
        });
    }

    /** Not by whom: whoever looks after the pair talks to both. One SQL statement. */
    @Override
    public List<Call> of(List<Pair> managed) {
        Map<Long, Pair> byId = managed.stream().collect(Collectors.toMap(Pair::id, Function.identity()));
        return wishes.since(byId.keySet(), clock.instant().minus(CheckInWish.HEARD)).stream()
                .map(wish -> new Call(byId.get(wish.pairId()), wish.made(), "mentoring.calls.quiet.call", List.of(), "", "")).toList();
    }

    private Optional<CheckInWish> mine(Person author, Pair pair) {
        mustJoin(author, pair);
        return wishes.of(pair.id(), author.key());
    }

    private static void mustJoin(Person person, Pair pair) {
        if (!pair.joins(person.key())) {
            throw new Refusal(Refusal.Kind.MISSING, null, "mentoring.calls.quiet.missing");
        }
    }
}
