package org.mentoringpair.resources;

import java.util.List;
import org.mentoringpair.enrolment.Enrolling;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.Person;
import org.mentoringpair.readiness.Part;

/** What of a programme's library somebody may read who is about to join it, or has joined and has no partner yet: links, never a story. */
public final class FirstReading {
    private static final int LOOKED_THROUGH = 200;

    private final Resources resources;
    private final Enrolling enrolling;

    public FirstReading(Resources resources, Enrolling enrolling) {
        this.resources = resources;
        this.enrolling = enrolling;
    }

    /** In the order of the titles; nothing of a programme that is not there for them. At most three SQL statements. */
    public List<Resource> proposed(Person person, long programmeId, Part part, ResourceLanguage language, int atMost) {
        if (!enrolling.isThereFor(person, programmeId, part)) {
            return List.of();
        }
        return resources.readable(programmeId, List.of(), new ResourceFilter(null, Stage.RAPPORT, language), 0, LOOKED_THROUGH).stream()
                .filter(resource -> !resource.isStory() && resource.facts().forWhom().suits(part == Part.MENTEE)).limit(atMost).toList();
    }
}
