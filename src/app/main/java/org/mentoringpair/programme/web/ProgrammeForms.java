package org.mentoringpair.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.PairTerms;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammeDraft;
import org.mentoringpair.programme.ProgrammeFrame;
import org.mentoringpair.programme.ProgrammeFrameDraft;
import org.mentoringpair.programme.ProgrammePromiseDraft;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Programmes as their page shows them and takes them in. */
public final class ProgrammeForms {
    private static final List<String> FIELDS = List.of("name", "managers", "rhythm", "months", "visibility", "expectedHours", "protectedHours", "aims",
            "purpose", "startsOn", "endsOn", "sponsors");

    private final Programmes programmes;
    private final People people;
    private final Texts texts;

    public ProgrammeForms(Programmes programmes, People people, Texts texts) {
        this.programmes = programmes;
        this.people = people;
        this.texts = texts;
    }

    Form about(Optional<Programme> programme) {
        return programme.map(this::filled).orElseGet(() -> filled(new Programme(0, 0, "", PairTerms.USUAL_RHYTHM,
                PairTerms.USUAL_MONTHS, Visibility.PAIR_ONLY, Set.of())));
    }

    private Form filled(Programme programme) {
        ProgrammeFrame frame = programme.frame();
        return new Form().with("name", programme.name()).with("managers", usernames(programme.managerKeys())).with("rhythm", programme.rhythm().name())
                .with("months", String.valueOf(programme.months())).with("visibility", programme.visibility().name())
                .with("expectedHours", typed(programme.promise().expectedHours())).with("protectedHours", typed(programme.promise().protectedHours()))
                .with("aims", String.join("\n", programme.aims())).with("purpose", frame.purpose()).with("startsOn", typed(frame.startsOn()))
                .with("endsOn", typed(frame.endsOn())).with("sponsors", usernames(frame.sponsorKeys()));
    }

    private static String typed(Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    private String usernames(Set<String> keys) {
        return people(keys).stream().map(Person::username).collect(Collectors.joining(", "));
    }

    Form typed(HttpServletRequest request) {
        Form form = new Form();
        FIELDS.forEach(field -> form.with(field, request.getParameter(field)));
        return form;
    }

    static ProgrammeDraft draft(Form form) {
        return new ProgrammeDraft(form.value("name"), Choice.constant(Rhythm.values(), form.value("rhythm")),
                Numbers.whole(form.value("months")), Choice.constant(Visibility.values(), form.value("visibility")), usernames(form.value("managers")),
                new ProgrammePromiseDraft(form.value("expectedHours"), form.value("protectedHours"), form.value("aims")),
                new ProgrammeFrameDraft(form.value("purpose"), form.value("startsOn"), form.value("endsOn"), usernames(form.value("sponsors"))));
    }

    private static List<String> usernames(String typed) {
        return Arrays.stream(typed.split("[,\\n]")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** What is kept of a programme, line by line, for whoever was slower than somebody else. */
    List<ProgrammeFact> facts(Programme programme) {
        ListedProgramme listed = listed(programme);
        ProgrammeFrame frame = programme.frame();
        return List.of(fact("name", programme.name()), fact("managers", listed.getManagers()), fact("purpose", frame.purpose()),
                fact("starts-on", texts.day(frame.startsOn())), fact("ends-on", texts.day(frame.endsOn())), fact("sponsors", names(frame.sponsorKeys())),
                fact("rhythm", listed.getRhythm()), fact("months", String.valueOf(programme.months())), fact("visibility", listed.getVisibility()),
                fact("expected-hours", typed(programme.promise().expectedHours())), fact("protected-hours", typed(programme.promise().protectedHours())),
                fact("aims", String.join("\n", programme.aims())));
    }

    private ProgrammeFact fact(String key, String value) {
        return new ProgrammeFact(texts.get("mentoring.programme." + key), value);
    }

    List<ListedProgramme> listed() {
        return programmes.all().stream().map(this::listed).toList();
    }

    private ListedProgramme listed(Programme programme) {
        return new ListedProgramme(programme, names(programme.managerKeys()), texts);
    }

    private String names(Set<String> keys) {
        return people(keys).stream().map(Person::displayName).collect(Collectors.joining(", "));
    }

    /** Somebody whose account was deleted is kept under their key, so that saving the form says so. */
    private List<Person> people(Set<String> keys) {
        return keys.stream().map(key -> people.withKey(key).orElseGet(() -> new Person(key, key, key, false)))
                .sorted(Comparator.comparing(Person::displayName)).toList();
    }
}
