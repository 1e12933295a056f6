package org.mentoringpair.meeting.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.meeting.MeetingReading;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Numbers;

/** Who is asking for which pair's next check-in, and where its page is. What is not for them is not there. */
public final class MeetingDesk {
    /** The item in the project's sidebar and the place of its panels, by one name, as Jira wants it. */
    private static final String PAGE = "org.mentoringpair.jira:next-check-in";

    private final People people;
    private final Pairs pairs;
    private final MentoringProjects projects;
    private final MeetingReading reading;
    private final ProjectPages pages;
    private final PageBuilderService pageBuilder;

    public MeetingDesk(People people, Pairs pairs, MentoringProjects projects, MeetingReading reading, ProjectPages pages,
                       PageBuilderService pageBuilder) {
        this.people = people;
        this.pairs = pairs;
        this.projects = projects;
        this.reading = reading;
        this.pages = pages;
        this.pageBuilder = pageBuilder;
    }

    /** One of the two of a pair. */
    record Member(Person person, Pair pair) {
    }

    /** @param pairId as an address has it */
    Optional<Member> member(String pairId) {
        return Optional.ofNullable(Numbers.id(pairId)).flatMap(pairs::withId).flatMap(this::member);
    }

    Optional<Member> memberOfProject(long projectId) {
        return projects.pair(projectId).flatMap(this::member);
    }

    private Optional<Member> member(Pair pair) {
        return people.asking().filter(person -> reading.isFor(person, pair) && pages.mayBrowse(pair.projectId())).map(person -> new Member(person, pair));
    }

    /** The path of the next check-in, without Jira's context path. */
    String page(Pair pair) {
        return pages.page(pair.projectId(), PAGE);
    }

    void dress() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:meeting-style");
    }
}
