package org.mentoringpair.resources;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.skills.Skills;

/** Those who run a programme keep its library, mentors tell stories, and readers say what helped them. */
public final class LibraryKeeping {
    private static final Pattern FORM_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final LibraryReading reading;
    private final Resources resources;
    private final Skills skills;
    private final OneAtATime turns;

    public LibraryKeeping(LibraryReading reading, Resources resources, Skills skills, OneAtATime turns) {
        this.reading = reading;
        this.resources = resources;
        this.skills = skills;
        this.turns = turns;
    }

    /**
     * Puts a link into the library; once, however often the same form is sent.
     *
     * @param formId chosen by whoever sends, 8 to 64 letters, digits and hyphens
     * @throws Refusal everything that is wrong, each at its field; MISSING for everybody who does not run the programme
     */
    public Resource add(Person person, long programmeId, String formId, ResourceDraft draft) {
        mustRun(person, programmeId);
        mustBeFormId(formId);
        Facts facts = draft.ofLink();
        return inTurn(programmeId, () -> resources.madeWith(programmeId, person.key(), formId)
                .orElseGet(() -> resources.add(new Resource(0, programmeId, person.key(), facts, Tale.NONE, 1), 0, formId)));
    }

    /**
     * Tells a story; once, however often the same form is sent.
     *
     * @throws Refusal as above; MISSING for everybody but the mentor
     */
    public Resource tell(Person person, Pair pair, String formId, StoryDraft draft) {
        mustMentor(person, pair);
        mustBeFormId(formId);
        Facts facts = draft.checked(hasSkill(pair.id(), draft.skillId()));
        return inTurn(pair.programmeId(), () -> resources.madeWith(pair.programmeId(), person.key(), formId).orElseGet(() ->
                resources.add(new Resource(0, pair.programmeId(), person.key(), facts, draft.tale(pair.id()), 1), pair.projectId(), formId)));
    }

    /**
     * Changes a link.
     *
     * @param version of the resource as whoever changes it saw it
     * @throws Refusal as above; CONFLICT where it is no longer what they saw
     */
    public Resource change(Person person, long resourceId, int version, ResourceDraft draft) {
        mine(person, resourceId, false);
        Facts facts = draft.ofLink();
        return changed(person, resourceId, version, facts, Tale.NONE);
    }

    /** Changes a story, for whoever told it; as above. */
    public Resource retell(Person person, long resourceId, int version, StoryDraft draft) {
        Tale before = mine(person, resourceId, true).tale();
        Facts facts = draft.checked(hasSkill(before.pairId(), draft.skillId()));
        return changed(person, resourceId, version, facts, draft.tale(before.pairId()));
    }

    /** @throws Refusal MISSING for whoever may not; CONFLICT where it is no longer what they saw */
    public void remove(Person person, long resourceId, int version) {
        LibraryReading.Found found = removable(person, resourceId);
        inTurn(found.resource().programmeId(), () -> {
            resources.remove(unchanged(person, resourceId, version).id());
            return null;
        });
    }

    /** One opinion each, which can be changed; twice does no harm. @throws ResourceMissing for whoever may not read it */
    public Resource rate(Person person, long resourceId, boolean helpful) {
        Resource resource = reading.found(person, resourceId).resource();
        return inTurn(resource.programmeId(), () -> {
            resources.rate(reading.found(person, resourceId).resource().id(), person.key(), helpful);
            return resource;
        });
    }

    /** What somebody may remove. @throws ResourceMissing for whoever may not */
    public LibraryReading.Found removable(Person person, long resourceId) {
        LibraryReading.Found found = reading.found(person, resourceId);
        mustBe(found.reader().mayRemove(found.resource()));
        return found;
    }

    /** What somebody may change. @throws ResourceMissing for whoever may not */
    public LibraryReading.Found changeable(Person person, long resourceId) {
        LibraryReading.Found found = reading.found(person, resourceId);
        mustBe(found.reader().mayChange(found.resource()));
        return found;
    }

    /** @throws ResourceMissing for everybody who does not run the programme */
    public Reader mustRun(Person person, long programmeId) {
        Reader reader = reading.reader(person, programmeId).orElseThrow(ResourceMissing::new);
        mustBe(reader.manager());
        return reader;
    }

    /** @throws ResourceMissing for everybody but the mentor */
    public void mustMentor(Person person, Pair pair) {
        mustBe(pair.mentorKey().equals(person.key()));
    }

    private Resource mine(Person person, long resourceId, boolean story) {
        Resource resource = changeable(person, resourceId).resource();
        if (resource.isStory() != story) {
            throw new ResourceMissing();
        }
        return resource;
    }

    private Resource changed(Person person, long resourceId, int version, Facts facts, Tale tale) {
        return inTurn(reading.found(person, resourceId).resource().programmeId(), () -> {
            Resource now = unchanged(person, resourceId, version).changed(facts, tale);
            resources.change(now);
            return now;
        });
    }

    private Resource unchanged(Person person, long resourceId, int version) {
        Resource now = reading.found(person, resourceId).resource();
        if (now.version() != version) {
            throw new ResourceChangedMeanwhile(now);
        }
        return now;
    }

    private boolean hasSkill(long pairId, Long skillId) {
        return skillId != null && skills.withId(skillId).filter(skill -> skill.pairId() == pairId).isPresent();
    }

    private static void mustBe(boolean allowed) {
        if (!allowed) {
            throw new ResourceMissing();
        }
    }

    private static void mustBeFormId(String formId) {
        if (formId == null || !FORM_ID.matcher(formId).matches()) {
            throw ResourceDraft.refusal("formId", "form-id");
        }
    }

    private <T> T inTurn(long programmeId, Supplier<T> work) {
        return turns.inTurn("library." + programmeId, work);
    }
}
