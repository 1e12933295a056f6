package org.mentoringpair.journal.web;

import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.checkins.Position;
import org.mentoringpair.checkins.Stretch;
import org.mentoringpair.journal.JournalEntry;
import org.mentoringpair.journal.JournalReading;
import org.mentoringpair.journal.Patterns;
import org.mentoringpair.journal.web.JournalDesk.Member;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** Makes what a reader sees of a journal. */
public final class JournalViews {
    private final JournalReading reading;
    private final People people;
    private final JournalForms forms;
    private final Texts texts;

    public JournalViews(JournalReading reading, People people, JournalForms forms, Texts texts) {
        this.reading = reading;
        this.people = people;
        this.forms = forms;
        this.texts = texts;
    }

    /** One SQL statement on the app's own rows. */
    JournalView page(Member reader, Position before, int atMost) {
        Stretch<JournalEntry> found = reading.read(reader.person(), reader.pair(), before, atMost);
        return view(reader, found.entries(), found.older() == null ? "" : found.older().toString(), before == null);
    }

    /** The latest entries that the two shared. One SQL statement on the app's own rows. */
    JournalView shared(Member reader, int atMost) {
        return view(reader, reading.shared(reader.person(), reader.pair(), atMost), "", true);
    }

    /** What the two shared about a day or one after it, the latest first. One SQL statement on the app's own rows. */
    JournalView sharedSince(Member reader, LocalDate day, int atMost) {
        return view(reader, reading.shared(reader.person(), reader.pair(), atMost).stream().filter(entry -> !entry.note().day().isBefore(day)).toList(), "", true);
    }

    /** One SQL statement on the app's own rows. */
    PatternsView patterns(Member owner) {
        Patterns patterns = reading.patterns(owner.person(), owner.pair());
        return new PatternsView(patterns, forms, texts);
    }

    EntryView view(JournalEntry entry, Person reader) {
        return new EntryView(entry, entry.isBy(reader.key()), name(entry.authorKey()), forms, texts);
    }

    /** The name of the other one of the pair. */
    String partner(Member member) {
        Pair pair = member.pair();
        return name(isMentee(member) ? pair.mentorKey() : pair.menteeKey());
    }

    static boolean isMentee(Member member) {
        return member.pair().menteeKey().equals(member.person().key());
    }

    private JournalView view(Member reader, List<JournalEntry> entries, String older, boolean latest) {
        return new JournalView(String.valueOf(reader.pair().id()), entries.stream().map(entry -> view(entry, reader.person())).toList(), older, latest,
                partner(reader), isMentee(reader));
    }

    private String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElseGet(() -> texts.get("mentoring.journal.former-user"));
    }
}
