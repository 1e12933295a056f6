package org.mentoringpair.enrolment.web;

import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Somebody who takes part, for those who run the programme. */
public final class EnrolledLine {
    private final Enrolment enrolment;
    private final String name;
    private final Texts texts;

    EnrolledLine(Enrolment enrolment, String name, Texts texts) {
        this.enrolment = enrolment;
        this.name = name;
        this.texts = texts;
    }

    public String getName() {
        return name;
    }

    public String getPart() {
        return texts.get("mentoring.enrolment.part." + Choice.keyOf(enrolment.part()));
    }

    public String getDay() {
        return texts.day(enrolment.day());
    }

    /** The path of their profile, without Jira's context path. */
    public String getPath() {
        return "/secure/MentoringProfile!default.jspa?id=" + enrolment.id();
    }
}
