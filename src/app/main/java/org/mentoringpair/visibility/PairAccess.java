package org.mentoringpair.visibility;

import java.util.Set;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairLevels;
import org.mentoringpair.pairing.PairProject;

/** Who gets into the project of a pair, and who reads its issues. */
public final class PairAccess {
    private final PairProject inJira;
    private final PairLevels levels;
    private final PairManagers managers;

    public PairAccess(PairProject inJira, PairLevels levels, PairManagers managers) {
        this.inJira = inJira;
        this.levels = levels;
        this.managers = managers;
    }

    void bringIssues(Pair pair) {
        levels.bring(pair);
    }

    void letManagersIn(Pair pair) {
        inJira.giveRoles(pair.projectId(), pair.mentorKey(), pair.menteeKey(), managers.keys(pair));
    }

    void keepManagersOut(Pair pair) {
        inJira.giveRoles(pair.projectId(), pair.mentorKey(), pair.menteeKey(), Set.of());
    }
}
