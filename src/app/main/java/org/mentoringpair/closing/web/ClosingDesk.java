package org.mentoringpair.closing.web;

import java.util.Optional;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Numbers;

/** Who is asking, and about which pair. What is not for them is not there. */
public final class ClosingDesk {
    private final People people;
    private final Pairs pairs;
    private final PairProject project;

    public ClosingDesk(People people, Pairs pairs, PairProject project) {
        this.people = people;
        this.pairs = pairs;
        this.project = project;
    }

    /** One of the two of a pair. */
    record Member(Person person, Pair pair) {
        boolean isMentee() {
            return pair.menteeKey().equals(person.key());
        }
    }

    /** The name of the other one of the two. */
    String partner(Member member) {
        return name(member.pair().partnerOf(member.person().key()).orElseThrow());
    }

    /** When the two last parted, and who said so; empty where the pair is younger than that is kept. */
    Optional<StageMove> closing(Pair pair) {
        return pairs.stageMoves(pair.id()).stream().filter(move -> move.to() == Stage.CLOSED).findFirst();
    }

    /** The key of the issue that stands for the pair; empty where somebody deleted it. */
    String issue(Pair pair) {
        return project.onIssue(pair).map(PairProject.OnIssue::key).orElse("");
    }

    String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElse(userKey);
    }

    /** @param pairId as an address has it */
    Optional<Member> member(String pairId) {
        Optional<Person> person = people.asking();
        return person.isEmpty() ? Optional.empty() : Optional.ofNullable(Numbers.id(pairId)).flatMap(pairs::withId)
                .filter(pair -> pair.joins(person.get().key())).map(pair -> new Member(person.get(), pair));
    }
}
