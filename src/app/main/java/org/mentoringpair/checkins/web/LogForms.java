package org.mentoringpair.checkins.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.mentoringpair.charter.AgreedLogistics;
import org.mentoringpair.checkins.MeetingNotes;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** The form with which a new check-in begins. */
public record LogForms(CheckInForms forms, AgreedLogistics agreed, MeetingNotes notes, People people, Texts texts) {
    /** Length and channel begin with what the two agreed on in their charter, the takeaways with what they heard while they met. */
    Form begun(LocalDate today, Pair pair, Person author) {
        Form form = forms.untouched(today);
        agreed.of(pair).ifPresent(logistics -> form.with("minutes", String.valueOf(logistics.minutes())).with("mode", logistics.channel().name()));
        form.with("asIssues", pair.visibility() == Visibility.PAIR_ONLY ? "true" : "");
        return form.with("takeaways", notes.heard(author, pair).stream()
                .map(line -> texts.get("mentoring.checkins.form.heard", people.withKey(line.authorKey()).map(Person::displayName).orElse(""), line.words()))
                .collect(Collectors.joining("\n")));
    }
}
