package org.mentoringpair.enrolment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.readiness.Part;
import org.mentoringpair.web.Texts;

/** A programme somebody can join or takes part in. */
public final class OpenProgramme {
    private final Programme programme;
    private final boolean open;
    private final List<Enrolment> own;
    private final Texts texts;

    OpenProgramme(Programme programme, boolean open, List<Enrolment> own, Texts texts) {
        this.programme = programme;
        this.open = open;
        this.own = own;
        this.texts = texts;
    }

    public String getName() {
        return programme.name();
    }

    public boolean isOpen() {
        return open;
    }

    /** What it says about time before anybody joins. */
    public List<String> getPromise() {
        return programme.aboutTime().stream().map(sentence -> texts.get(sentence.textKey(), sentence.hours(), sentence.months())).toList();
    }

    /** To join, while it is open, and to change what was said. */
    public List<OneWay> getWays() {
        return Arrays.stream(Part.values()).map(part -> new OneWay(programme.id(), part, own(part), texts)).filter(way -> open || way.isJoined()).toList();
    }

    private Optional<Enrolment> own(Part part) {
        return own.stream().filter(enrolment -> enrolment.part() == part).findFirst();
    }
}
