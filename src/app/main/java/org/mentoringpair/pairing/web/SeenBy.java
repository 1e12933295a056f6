package org.mentoringpair.pairing.web;

import java.util.List;
import org.mentoringpair.pairing.PairProject;

/** Who can see a pair: the real members of its roles. */
public final class SeenBy {
    private final PairProject.Members members;

    SeenBy(PairProject.Members members) {
        this.members = members;
    }

    public List<NamedPerson> getMentors() {
        return NamedPerson.all(members.mentors());
    }

    public List<NamedPerson> getMentees() {
        return NamedPerson.all(members.mentees());
    }

    public List<NamedPerson> getProgrammeManagers() {
        return NamedPerson.all(members.programmeManagers());
    }

    public boolean isOpenToManagers() {
        return !members.programmeManagers().isEmpty();
    }
}
