package org.mentoringpair.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** A pair begins with its charter: one of the two makes the issue, from the page or in Jira's own dialog. */
public final class CharterStart {
    private final Charters charters;
    private final CharterIssues issues;
    private final StartingTexts texts;
    private final OneAtATime turns;

    public CharterStart(Charters charters, CharterIssues issues, StartingTexts texts, OneAtATime turns) {
        this.charters = charters;
        this.issues = issues;
        this.texts = texts;
        this.turns = turns;
    }

    /**
     * Makes the charter with texts to begin with; where there is one, nothing happens.
     *
     * @throws CharterMissing for everybody but mentor and mentee
     * @throws org.mentoringpair.Refusal if Jira does not make the issue
     */
    public Charter start(Person person, Pair pair) {
        if (!pair.joins(person.key())) {
            throw new CharterMissing();
        }
        // a turn of its own: making the issue raises the event that takes the pair's turn and adopts the issue
        return turns.inTurn("charter-start." + pair.projectId(), () -> present(pair)
                .orElseGet(() -> adopted(pair, issues.make(pair, texts.summary(), texts.words()))));
    }

    /** Takes a charter that somebody made in Jira for the pair's, unless the pair has one. */
    public Charter adopted(Pair pair, long issueId) {
        return turns.inTurn(pair.turn(), () -> present(pair).orElseGet(() -> charters.ofPair(pair.id())
                .map(lost -> again(lost, issueId))
                .orElseGet(() -> charters.add(new Charter(0, pair.id(), pair.projectId(), issueId, seeded(pair))))));
    }

    /** Whether the pair has its charter. */
    public boolean isDone(Pair pair) {
        return present(pair).isPresent();
    }

    private Optional<Charter> present(Pair pair) {
        return charters.ofPair(pair.id()).filter(charter -> issues.read(pair, charter.issueId()).isPresent());
    }

    /** The issue was moved away: the terms stay with the pair. */
    private Charter again(Charter lost, long issueId) {
        Charter found = lost.withIssue(issueId);
        charters.change(found);
        return found;
    }

    private Terms seeded(Pair pair) {
        List<Boundary> boundaries = new ArrayList<>();
        texts.areas().forEach(area -> boundaries.add(Boundary.about(boundaries.size() + 1, area)));
        return Terms.usual(pair).withBoundaries(boundaries).withDuties(texts.duties());
    }
}
