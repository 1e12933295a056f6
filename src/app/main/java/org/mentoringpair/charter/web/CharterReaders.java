package org.mentoringpair.charter.web;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.web.Texts;

/** Who can see a charter: the real members of the roles in the pair's project. */
public final class CharterReaders {
    private final PairProject.Members members;
    private final Texts texts;

    CharterReaders(PairProject.Members members, Texts texts) {
        this.members = members;
        this.texts = texts;
    }

    /** A sentence for everybody who sees anything of it. */
    public List<String> getSentences() {
        List<String> sentences = new ArrayList<>();
        members.mentees().forEach(person -> sentences.add(texts.get("mentoring.charter.seen-by.mentee", person.displayName())));
        members.mentors().forEach(person -> sentences.add(texts.get("mentoring.charter.seen-by.mentor", person.displayName())));
        members.programmeManagers().forEach(person -> sentences.add(texts.get("mentoring.charter.seen-by.manager", person.displayName())));
        return sentences;
    }
}
