package org.mentoringpair.checkins.web;

import java.time.LocalDate;
import org.mentoringpair.charter.AgreedLogistics;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.Form;

/** The form with which a new check-in begins. */
public record LogForms(CheckInForms forms, AgreedLogistics agreed) {
    /** Length and channel begin with what the two agreed on in their charter. */
    Form begun(LocalDate today, Pair pair) {
        Form form = forms.untouched(today);
        agreed.of(pair).ifPresent(logistics -> form.with("minutes", String.valueOf(logistics.minutes())).with("mode", logistics.channel().name()));
        return form;
    }
}
