package org.mentoringpair.charter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.charter.CharterVersion;
import org.mentoringpair.charter.Content;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.charter.Signature;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** The versions of a charter that were signed, latest first, and before them what it says now where that is another thing. */
public final class CharterHistory {
    /** In place of an edition: as the charter is now. */
    static final int NOW = 0;

    private final CharterReading reading;
    private final StandingInWords standing;
    private final People people;
    private final Texts texts;

    public CharterHistory(CharterReading reading, StandingInWords standing, People people, Texts texts) {
        this.reading = reading;
        this.standing = standing;
        this.people = people;
        this.texts = texts;
    }

    /** The contents one can compare. */
    List<Entry> entries(CharterDesk.Member member, OpenCharter open) {
        List<Signature> signatures = reading.signatures(member.person(), member.pair());
        List<Entry> entries = new ArrayList<>();
        if (open.standing().overtaken()) {
            entries.add(new Entry(NOW, texts.get("mentoring.charter.version.now"), open.content()));
        }
        reading.versions(member.person(), member.pair()).forEach(version -> entries.add(
                new Entry(version.edition(), title(version, signatures), version.content())));
        return entries;
    }

    private String title(CharterVersion version, List<Signature> signatures) {
        String names = signatures.stream().filter(signature -> signature.edition() == version.edition()).map(Signature::userKey).distinct()
                .map(key -> people.withKey(key).map(Person::displayName).orElse(key)).collect(Collectors.joining(", "));
        return texts.get("mentoring.charter.version", version.edition(), standing.day(version.keptAt()), names);
    }

    static List<Choice> choices(List<Entry> entries, Entry chosen) {
        return entries.stream().map(entry -> new Choice(String.valueOf(entry.edition()), entry.title(), "", entry == chosen)).toList();
    }

    static Optional<Entry> with(Integer edition, List<Entry> entries) {
        return entries.stream().filter(entry -> edition != null && entry.edition() == edition).findFirst();
    }

    /** A version, or what the charter says now. */
    record Entry(int edition, String title, Content content) {
    }
}
