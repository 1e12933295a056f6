package org.mentoringpair.charter.web;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.web.Texts;

/** Who can see a charter: the real members of the roles in the pair's project, and who runs the programme. */
public final class CharterReaders {
    private final PairProject.Members members;
    private final List<String> managers;
    private final Texts texts;

    /** @param managers names of the managers of the programme, whether the pair lets them look in or not */
    CharterReaders(PairProject.Members members, List<String> managers, Texts texts) {
        this.members = members;
        this.managers = managers;
        this.texts = texts;
    }

    /** A sentence for everybody who sees anything of it. */
    public List<String> getSentences() {
        List<String> sentences = new ArrayList<>();
        members.mentees().forEach(person -> sentences.add(texts.get("mentoring.charter.seen-by.mentee", person.displayName())));
        members.mentors().forEach(person -> sentences.add(texts.get("mentoring.charter.seen-by.mentor", person.displayName())));
        managers.forEach(name -> sentences.add(texts.get("mentoring.charter.seen-by.manager", name)));
        return sentences;
    }
}
