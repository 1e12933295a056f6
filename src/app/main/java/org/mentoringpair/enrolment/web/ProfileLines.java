package org.mentoringpair.enrolment.web;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.enrolment.Profile;
import org.mentoringpair.enrolment.SpokenLanguages;
import org.mentoringpair.readiness.Part;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** What somebody says of themselves, for whoever may read it: without whom they must not be paired with. */
final class ProfileLines {
    private ProfileLines() {
    }

    /** Only what is said. */
    static List<ProfileLine> of(Enrolment enrolment, Locale reader, Texts texts) {
        Profile profile = enrolment.profile();
        String part = Choice.keyOf(enrolment.part());
        String places = enrolment.part() == Part.MENTEE ? "" : String.valueOf(profile.places());
        return Stream.of(new ProfileLine(texts.get("mentoring.enrolment.skills." + part), profile.skills()),
                new ProfileLine(texts.get("mentoring.enrolment.experience." + part), profile.experience()),
                new ProfileLine(texts.get("mentoring.enrolment.languages"), SpokenLanguages.names(profile.languages(), reader)),
                new ProfileLine(texts.get("mentoring.enrolment.zone"), List.of(profile.zone().getDisplayName(TextStyle.FULL, reader))),
                new ProfileLine(texts.get("mentoring.enrolment.department"), said(profile.department())),
                new ProfileLine(texts.get("mentoring.enrolment.places"), said(places)),
                new ProfileLine(texts.get("mentoring.enrolment.introduction"), said(profile.introduction())))
                .filter(line -> !line.getValues().isEmpty()).toList();
    }

    private static List<String> said(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
