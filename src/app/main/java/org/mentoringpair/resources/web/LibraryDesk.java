package org.mentoringpair.resources.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.resources.LibraryReading;
import org.mentoringpair.resources.Reader;
import org.mentoringpair.resources.ResourceMissing;
import org.mentoringpair.web.Numbers;

/** Who is asking, and for which library. What is not for them is not there. */
public final class LibraryDesk {
    private final People people;
    private final Pairs pairs;
    private final Programmes programmes;
    private final LibraryReading reading;
    private final PageBuilderService pageBuilder;

    public LibraryDesk(People people, Pairs pairs, Programmes programmes, LibraryReading reading, PageBuilderService pageBuilder) {
        this.people = people;
        this.pairs = pairs;
        this.programmes = programmes;
        this.reading = reading;
        this.pageBuilder = pageBuilder;
    }

    /** Somebody is always asking: Jira lets nobody else in. */
    Person asking() {
        return people.asking().orElseThrow(ResourceMissing::new);
    }

    /**
     * @param programmeId as an address has it
     * @throws ResourceMissing where there is no such library for whoever asks
     */
    Reader reader(String programmeId) {
        return reading.reader(asking(), id(programmeId)).orElseThrow(ResourceMissing::new);
    }

    /** @throws ResourceMissing where there is no such pair */
    Pair pair(String pairId) {
        return pairs.withId(id(pairId)).orElseThrow(ResourceMissing::new);
    }

    /** @throws ResourceMissing for what is no id */
    static long id(String typed) {
        return Optional.ofNullable(Numbers.id(typed)).orElseThrow(ResourceMissing::new);
    }

    /** What the programme is called; empty where it is gone. */
    String programme(long programmeId) {
        return programmes.name(programmeId).orElse("");
    }

    /** The path of a library, without Jira's context path. */
    static String page(long programmeId) {
        return "/secure/MentoringResources!default.jspa?programme=" + programmeId;
    }

    void dress() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:resources-style");
    }
}
