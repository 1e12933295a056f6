package org.mentoringpair.enrolment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.enrolment.Enrolling;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.enrolment.EnrolmentDraft;
import org.mentoringpair.enrolment.Intake;
import org.mentoringpair.enrolment.Profile;
import org.mentoringpair.enrolment.SpokenLanguages;
import org.mentoringpair.people.Languages;
import org.mentoringpair.people.Person;
import org.mentoringpair.readiness.Part;
import org.mentoringpair.recognition.MentorOffer;
import org.mentoringpair.recognition.MentorOffers;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** The form on which people join: begun for them, as it was kept, and as typed. */
public final class EnrolmentForms {
    private static final List<String> FIELDS = List.of("skills", "experience", "languages", "department", "places", "notWith", "introduction", "edition");

    private final Enrolling enrolling;
    private final MentorOffers offers;
    private final Languages languages;

    public EnrolmentForms(Enrolling enrolling, MentorOffers offers, Languages languages) {
        this.enrolling = enrolling;
        this.offers = offers;
        this.languages = languages;
    }

    private Locale locale(Person reader) {
        return languages.of(reader);
    }

    Form filled(Person person, Enrolment own, Intake intake) {
        Profile profile = own.profile();
        return new Form().with("skills", String.join("\n", profile.skills().stream().filter(skill -> !intake.skills().contains(skill)).toList()))
                .with("experience", String.join("\n", profile.experience()))
                .with("languages", SpokenLanguages.typed(profile.languages(), locale(person)))
                .with("department", profile.department()).with("places", String.valueOf(profile.places()))
                .with("notWith", String.join("\n", enrolling.notWith(person, own))).with("introduction", profile.introduction())
                .with("edition", String.valueOf(own.edition()));
    }

    /** What was kept, for themselves alone: with those they must not be paired with. */
    List<ProfileLine> now(Person person, Enrolment own, Texts texts) {
        ProfileLine notWith = new ProfileLine(texts.get("mentoring.enrolment.not-with"), enrolling.notWith(person, own));
        return Stream.concat(ProfileLines.of(own, locale(person), texts).stream(), Stream.of(notWith).filter(line -> !line.getValues().isEmpty())).toList();
    }

    /** For a mentor with what they offered when a pair of theirs closed. */
    Form begun(Person person, long programmeId, Part part) {
        String offered = part == Part.MENTEE ? "" : offers.ofProgrammes(List.of(programmeId)).stream()
                .filter(offer -> offer.userKey().equals(person.key())).findFirst().map(MentorOffer::topics).orElse("");
        List<String> own = List.of(locale(person).getLanguage());
        return new Form().with("skills", offered).with("experience", "").with("languages", SpokenLanguages.typed(own, locale(person)))
                .with("department", "").with("places", "1").with("notWith", "").with("introduction", "").with("edition", "0");
    }

    static Form typed(HttpServletRequest request) {
        Form form = new Form();
        FIELDS.forEach(field -> form.with(field, request.getParameter(field)));
        return form;
    }

    static List<String> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameterValues("chosen")).map(Arrays::asList).orElse(List.of());
    }

    static EnrolmentDraft draft(Form form, List<String> chosen) {
        return new EnrolmentDraft(chosen, form.value("skills"), form.value("experience"), form.value("languages"), form.value("department"),
                form.value("places"), form.value("notWith"), form.value("introduction"));
    }
}
