package org.mentoringpair.programme;

import java.util.List;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;

/**
 * A programme as somebody wrote it down, nothing checked yet. Null stands for what was left out or could not be read.
 *
 * @param managers usernames, as typed
 */
public record ProgrammeDraft(String name, Rhythm rhythm, Integer months, Visibility visibility, List<String> managers,
                             ProgrammePromiseDraft promise, ProgrammeFrameDraft frame) {
    public static final int LONGEST_NAME = 255;

    /** One that says nothing of what it is for. */
    public ProgrammeDraft(String name, Rhythm rhythm, Integer months, Visibility visibility, List<String> managers, ProgrammePromiseDraft promise) {
        this(name, rhythm, months, visibility, managers, promise, ProgrammeFrameDraft.NONE);
    }
}
