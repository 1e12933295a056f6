package org.mentoringpair.charter.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.charter.CharterTab;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.charter.Side;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Numbers;

/** Who is asking, about the charter of which pair, and what lies before them. What is not for them is not there. */
public final class CharterDesk {
    private final People people;
    private final Pairs pairs;
    private final CharterReading reading;
    private final ContentInWords words;
    private final StandingInWords standing;

    public CharterDesk(People people, Pairs pairs, CharterReading reading, ContentInWords words, StandingInWords standing) {
        this.people = people;
        this.pairs = pairs;
        this.reading = reading;
        this.words = words;
        this.standing = standing;
    }

    /** One of the two of a pair. */
    record Member(Person person, Pair pair) {
    }

    /** @param pairId as an address has it */
    Optional<Member> member(String pairId) {
        Optional<Person> person = people.asking();
        return person.isEmpty() ? Optional.empty() : Optional.ofNullable(Numbers.id(pairId)).flatMap(pairs::withId)
                .filter(pair -> pair.joins(person.get().key())).map(pair -> new Member(person.get(), pair));
    }

    /** The charter of theirs; empty where they have none yet or its issue is gone. */
    Optional<OpenCharter> charter(Member member) {
        return reading.open(member.person(), member.pair()).filter(OpenCharter::issueIsThere);
    }

    CharterView view(OpenCharter open, Pair pair) {
        List<Line> terms = words.terms(open.content(), pair);
        List<CharterSection> sections = Arrays.stream(CharterTab.values()).map(tab -> new CharterSection(tab, words.tab(tab),
                open.content().words(tab), terms.stream().filter(line -> line.tab() == tab).toList(),
                words.notes(tab, open.charter().terms(), pair))).toList();
        return new CharterView(open, standing.people(open.standing(), pair), sections, boundaries(open, pair), standing.review(open.standing()), standing.isReviewDue(open.standing()));
    }

    private List<BoundaryView> boundaries(OpenCharter open, Pair pair) {
        return open.charter().terms().boundaries().stream().map(boundary -> new BoundaryView(boundary, words.proposal(boundary, pair))).toList();
    }

    /** What the terms of one tab say. */
    List<Line> lines(OpenCharter open, Pair pair, CharterTab tab) {
        return words.terms(open.content(), pair).stream().filter(line -> line.tab() == tab).toList();
    }

    String name(Side side, Pair pair) {
        return words.name(side, pair);
    }
}
