package org.mentoringpair.charter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.charter.Standing;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Texts;

/** What the charter's page shows beyond who can see it. */
public final class CharterPanelParts {
    private final CharterDesk desk;
    private final StandingInWords standing;
    private final PairProject inJira;
    private final Programmes programmes;
    private final People people;
    private final Texts texts;

    public CharterPanelParts(CharterDesk desk, StandingInWords standing, PairProject inJira, Programmes programmes, People people, Texts texts) {
        this.desk = desk;
        this.standing = standing;
        this.inJira = inJira;
        this.programmes = programmes;
        this.people = people;
        this.texts = texts;
    }

    /** Who can see it, and what the programme says about time. */
    void readers(Pair pair, Map<String, Object> model) {
        Optional<Programme> programme = programmes.withId(pair.programmeId());
        List<String> managers = programme.map(it -> it.managerKeys().stream().map(people::withKey)
                .flatMap(Optional::stream).map(Person::displayName).sorted().toList()).orElse(List.of());
        model.put("promise", programme.map(this::aboutTime).orElse(List.of()));
        model.put("readers", new CharterReaders(inJira.members(pair.projectId()), managers, texts));
    }

    private List<String> aboutTime(Programme programme) {
        return programme.aboutTime().stream().map(sentence -> texts.get(sentence.textKey(), sentence.hours(), sentence.months())).toList();
    }

    void ofMember(CharterDesk.Member member, Map<String, Object> model) {
        model.put("theirs", true);
        desk.charter(member).ifPresent(open -> model.put("charter", desk.view(open, member.pair())));
    }

    void ofManager(Standing seen, Pair pair, Map<String, Object> model) {
        model.put("theirs", false);
        model.put("people", standing.people(seen, pair));
        model.put("review", standing.review(seen));
    }
}
