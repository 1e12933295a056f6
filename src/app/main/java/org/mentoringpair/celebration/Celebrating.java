package org.mentoringpair.celebration;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mentoringpair.FreeText;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/**
 * The two celebrate what they reached. Whoever begins says in which words, and who may be told; others are told only
 * while both agree to exactly that, and each of them can take their consent back at any time.
 */
public final class Celebrating {
    public static final int LONGEST = 200;

    private final Reached reached;
    private final Celebrations celebrations;
    private final MentoringProjects projects;
    private final OneAtATime turns;
    private final Clock clock;

    public Celebrating(Reached reached, Celebrations celebrations, MentoringProjects projects, OneAtATime turns, Clock clock) {
        this.reached = reached;
        this.celebrations = celebrations;
        this.projects = projects;
        this.turns = turns;
        this.clock = clock;
    }

    /** What is done in the person's own pair, or was when they celebrated it. At most one SQL statement. */
    public Optional<Reached.Step> step(Person person, long issueId) {
        return reached.withId(issueId).filter(step -> pair(person, step).isPresent() && (step.done() || celebrations.of(issueId).isPresent()));
    }

    /** One SQL statement. */
    public Optional<Celebration> of(Person person, Reached.Step step) {
        return pair(person, step).flatMap(pair -> celebrations.of(step.issueId()));
    }

    /** The latest of a pair, for the two. One SQL statement. */
    public List<Celebration> ofPair(Person person, Pair pair, int atMost) {
        return pair.joins(person.key()) ? celebrations.ofPair(pair.id(), atMost) : List.of();
    }

    /**
     * Begins it, or says it anew; then the other one has to agree anew as well. The same form twice is once.
     *
     * @param edition of the celebration as the person saw it, 0 where there was none
     */
    public void celebrate(Person person, Reached.Step step, String typed, Audience audience, int edition) {
        Pair pair = pair(person, step).orElseThrow(CelebrationMissing::new);
        String words = checked(typed, audience);
        turns.inTurn(turn(step), () -> {
            Optional<Celebration> now = celebrations.of(step.issueId());
            if (now.filter(it -> it.says(words, audience) && it.isAgreedBy(person.key())).isEmpty()) {
                if (now.map(Celebration::edition).orElse(0) != edition) {
                    throw now.<Refusal>map(CelebrationChangedMeanwhile::new).orElseGet(CelebrationMissing::new);
                }
                celebrations.keep(now.map(it -> it.said(words, audience, person.key())).orElseGet(() -> begun(person, pair, step, words, audience)), pair.projectId());
            }
            return null;
        });
    }

    private Celebration begun(Person person, Pair pair, Reached.Step step, String words, Audience audience) {
        Couple couple = Couple.of(pair);
        return new Celebration(step.issueId(), couple, words, audience, Consent.onlyOf(couple, person.key()), Instant.ofEpochMilli(clock.millis()), 1);
    }

    /**
     * Agrees that others are told.
     *
     * @param edition of what the person has read
     */
    public void agree(Person person, Reached.Step step, int edition) {
        change(person, step, now -> {
            if (now.edition() != edition) {
                throw new CelebrationChangedMeanwhile(now);
            }
            return now.agreed(person.key(), true);
        });
    }

    /** From now on nobody but the two is told, whatever it says by now. Twice is once. */
    public void withdraw(Person person, Reached.Step step) {
        change(person, step, now -> now.agreed(person.key(), false));
    }

    private void change(Person person, Reached.Step step, UnaryOperator<Celebration> work) {
        Pair pair = pair(person, step).orElseThrow(CelebrationMissing::new);
        turns.inTurn(turn(step), () -> {
            celebrations.keep(work.apply(celebrations.of(step.issueId()).orElseThrow(CelebrationMissing::new)), pair.projectId());
            return null;
        });
    }

    private static String checked(String typed, Audience audience) {
        String words = FreeText.tidy(typed);
        List<Refusal> wrong = new ArrayList<>();
        if (words.isEmpty()) {
            wrong.add(wrong("words", "needed"));
        } else if (words.length() > LONGEST) {
            wrong.add(wrong("words", "long", LONGEST));
        } else if (!FreeText.isStorableLine(words)) {
            wrong.add(wrong("words", "characters"));
        }
        if (audience == null) {
            wrong.add(wrong("audience", "audience"));
        }
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
        return words;
    }

    private static Refusal wrong(String field, String what, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.celebration.wrong." + what, arguments);
    }

    private Optional<Pair> pair(Person person, Reached.Step step) {
        return projects.pair(step.projectId()).filter(pair -> pair.joins(person.key()));
    }

    private static String turn(Reached.Step step) {
        return "celebration." + step.issueId();
    }
}
