package org.mentoringpair.celebration.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.mentoringpair.celebration.Celebrating;
import org.mentoringpair.celebration.Reached;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Numbers;

/** Who is asking, and about which goal or milestone. What is not for them is not there. */
public final class CelebrationDesk {
    private final People people;
    private final Celebrating celebrating;
    private final PageBuilderService pageBuilder;

    public CelebrationDesk(People people, Celebrating celebrating, PageBuilderService pageBuilder) {
        this.people = people;
        this.celebrating = celebrating;
        this.pageBuilder = pageBuilder;
    }

    /** One of the two, before something they reached. */
    record Visit(Person person, Reached.Step step) {
    }

    /** @param issueId as an address has it */
    Optional<Visit> visit(String issueId) {
        return Optional.ofNullable(Numbers.id(issueId)).flatMap(id -> people.asking().flatMap(person -> celebrating.step(person, id).map(step -> new Visit(person, step))));
    }

    void dress() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:celebration-style");
    }
}
