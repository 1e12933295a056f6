package org.mentoringpair.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;

/**
 * Each of the two may tell what changed. The other one reads it when the author says so, and the programme when both
 * agree to the same words; either takes that back at any time.
 */
public final class StoryTelling {
    private final ImpactStories stories;
    private final Pairs pairs;
    private final Programmes programmes;
    private final OneAtATime turns;

    public StoryTelling(ImpactStories stories, Pairs pairs, Programmes programmes, OneAtATime turns) {
        this.stories = stories;
        this.pairs = pairs;
        this.programmes = programmes;
        this.turns = turns;
    }

    /**
     * What somebody may read of their pair: their own story, and the other one's when it is shown to them. One SQL statement.
     *
     * @throws RecognitionMissing for everybody but mentor and mentee
     */
    public Told read(Person reader, Pair pair) {
        if (!pair.joins(reader.key())) {
            throw new RecognitionMissing();
        }
        List<ImpactStory> all = stories.of(pair.id());
        return new Told(all.stream().filter(story -> story.authorKey().equals(reader.key())).findFirst(),
                all.stream().filter(story -> !story.authorKey().equals(reader.key()) && story.shown()).findFirst());
    }

    /**
     * Keeps what somebody tells; the same twice keeps it once.
     *
     * @param seen  the edition they saw, empty where there was none
     * @param shown whether the other one reads it, and then, if they agree, the programme
     */
    public ImpactStory tell(Person author, Pair pair, String seen, String title, String words, boolean shown) {
        ImpactStory wanted = new ImpactStory(0, pair.id(), pair.programmeId(), author.key(), 1, title, words, shown, false);
        read(author, pair);
        wanted.mustBeRight();
        return turns.inTurn(turn(pair), () -> {
            ImpactStory now = read(author, pair).mine().orElse(null);
            if (now == null) {
                return stories.add(wanted, pair);
            } else if (now.saysTheSameAs(wanted)) {
                return now;
            } else if (!now.edition().equals(seen)) {
                throw new StoryChangedMeanwhile(now);
            }
            ImpactStory changed = now.edited(wanted);
            stories.change(changed);
            return changed;
        });
    }

    /** The other one agrees to the words they saw, or takes that back. @throws RecognitionMissing where nothing is shown to them */
    public void agree(Person partner, Pair pair, String seen, boolean agrees) {
        turns.inTurn(turn(pair), () -> {
            ImpactStory theirs = read(partner, pair).theirs().orElseThrow(RecognitionMissing::new);
            if (agrees && !theirs.edition().equals(seen)) {
                throw new StoryChangedMeanwhile(theirs);
            }
            stories.change(theirs.agreedTo(agrees));
            return theirs;
        });
    }

    /** Takes one's own story back for good; again does no harm. */
    public void withdraw(Person author, Pair pair) {
        turns.inTurn(turn(pair), () -> {
            read(author, pair).mine().ifPresent(stories::remove);
            return author;
        });
    }

    /**
     * The stories that somebody may read as part of their programmes: those they run and those of their pairs. Three SQL statements.
     *
     * @throws RecognitionMissing for whoever has nothing to do with a programme
     */
    public List<ImpactStory> ofTheirProgrammes(Person reader) {
        Set<Long> theirs = new HashSet<>(programmes.runBy(reader.key()));
        pairs.of(reader.key()).forEach(pair -> theirs.add(pair.programmeId()));
        if (theirs.isEmpty()) {
            throw new RecognitionMissing();
        }
        return stories.published(theirs);
    }

    /** What those who run a programme may put into a newsletter. @throws RecognitionMissing for everybody else */
    public List<ImpactStory> digest(Person manager, long programmeId) {
        if (!programmes.runBy(manager.key()).contains(programmeId)) {
            throw new RecognitionMissing();
        }
        return stories.published(Set.of(programmeId));
    }

    private static String turn(Pair pair) {
        return "impact-story." + pair.id();
    }

    /** What one of the two may read of their pair's stories. */
    public record Told(Optional<ImpactStory> mine, Optional<ImpactStory> theirs) {
    }
}
