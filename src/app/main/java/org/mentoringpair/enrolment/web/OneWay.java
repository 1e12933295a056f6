package org.mentoringpair.enrolment.web;

import java.util.Optional;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.readiness.Part;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** One of the two ways to take part in a programme, for whoever is asking. */
public final class OneWay {
    private final long programmeId;
    private final Part part;
    private final Optional<Enrolment> own;
    private final Texts texts;

    OneWay(long programmeId, Part part, Optional<Enrolment> own, Texts texts) {
        this.programmeId = programmeId;
        this.part = part;
        this.own = own;
        this.texts = texts;
    }

    public boolean isJoined() {
        return own.isPresent();
    }

    /** Since when; only where they take part. */
    public String getSince() {
        return texts.get("mentoring.enrolment.since." + Choice.keyOf(part), own.orElseThrow().day());
    }

    public String getText() {
        return texts.get((isJoined() ? "mentoring.enrolment.change." : "mentoring.enrolment.join.") + Choice.keyOf(part));
    }

    /** The path of the form, without Jira's context path. */
    public String getPath() {
        return "/secure/MentoringEnrol!default.jspa?programme=" + programmeId + "&part=" + part.name();
    }

    public String getReadinessPath() {
        return "/secure/MentoringReadiness!default.jspa?programme=" + programmeId + "&part=" + part.name();
    }

    public String getReadiness() {
        return texts.get("mentoring.enrolment.ready." + Choice.keyOf(part));
    }
}
