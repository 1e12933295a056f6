package org.mentoringpair.enrolment;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;

/**
 * Whether a programme takes people in.
 *
 * @param skills  what people choose from when they join, in the programme's order; they may add words of their own
 * @param edition counts the changes; 0 where those who run the programme have not said anything yet
 */
public record Intake(long programmeId, boolean open, List<String> skills, int edition) {
    public static final int MOST_SKILLS = 60;

    public Intake {
        skills = List.copyOf(skills);
    }

    /** Closed until those who run the programme open it. */
    static Intake unsaid(long programmeId) {
        return new Intake(programmeId, false, List.of(), 0);
    }

    /**
     * @param skills one a line
     * @param seen   the edition that whoever typed it saw
     * @throws Refusal at skills, where there are too many or one of them cannot be kept
     */
    static Intake typed(long programmeId, boolean open, String skills, int seen) {
        List<String> lines = Lines.of(skills);
        List<Refusal> wrong = new ArrayList<>();
        Lines.check("skills", lines, MOST_SKILLS, wrong);
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
        return new Intake(programmeId, open, lines, seen);
    }

    Intake inEdition(int newEdition) {
        return new Intake(programmeId, open, skills, newEdition);
    }

    /** Whether a skill is one to choose. */
    boolean proposes(String skill) {
        return skills.contains(FreeText.tidy(skill));
    }
}
