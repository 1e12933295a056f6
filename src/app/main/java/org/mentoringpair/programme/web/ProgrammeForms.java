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
import org.mentoringpair.programme.ProgrammePromiseDraft;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Programmes as their page shows them and takes them in. */
public final class ProgrammeForms {
    private static final List<String> FIELDS = List.of("name", "managers", "rhythm", "months", "visibility", "expectedHours", "protectedHours", "aims");

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
        String managers = managers(programme).stream().map(Person::username).collect(Collectors.joining(", "));
        return new Form().with("name", programme.name()).with("managers", managers).with("rhythm", programme.rhythm().name())
                .with("months", String.valueOf(programme.months())).with("visibility", programme.visibility().name())
                .with("expectedHours", typed(programme.promise().expectedHours())).with("protectedHours", typed(programme.promise().protectedHours()))
                .with("aims", String.join("\n", programme.aims()));
    }

    private static String typed(Integer hours) {
        return hours == null ? "" : String.valueOf(hours);
    }

    Form typed(HttpServletRequest request) {
        Form form = new Form();
        FIELDS.forEach(field -> form.with(field, request.getParameter(field)));
        return form;
    }

    static ProgrammeDraft draft(Form form) {
        List<String> managers = Arrays.stream(form.value("managers").split("[,\\n]")).map(String::strip)
                .filter(name -> !name.isEmpty()).distinct().toList();
        return new ProgrammeDraft(form.value("name"), Choice.constant(Rhythm.values(), form.value("rhythm")),
                Numbers.whole(form.value("months")), Choice.constant(Visibility.values(), form.value("visibility")), managers,
                new ProgrammePromiseDraft(form.value("expectedHours"), form.value("protectedHours"), form.value("aims")));
    }

    List<ListedProgramme> listed() {
        return programmes.all().stream().map(programme -> new ListedProgramme(programme, names(programme), texts)).toList();
    }

    private String names(Programme programme) {
        return managers(programme).stream().map(Person::displayName).collect(Collectors.joining(", "));
    }

    /** Somebody whose account was deleted is kept under their key, so that saving the form says so. */
    private List<Person> managers(Programme programme) {
        return programme.managerKeys().stream().map(key -> people.withKey(key).orElseGet(() -> new Person(key, key, key, false)))
                .sorted(Comparator.comparing(Person::displayName)).toList();
    }
}
