package org.mentoringpair.skills.web;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import java.util.Optional;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.skills.Skill;
import org.mentoringpair.skills.SkillMissing;
import org.mentoringpair.skills.SkillReading;
import org.mentoringpair.web.Numbers;

/** Who is asking, and about whose skills. What is not for them is not there. */
public final class SkillDesk {
    /** The item in the project's sidebar and the place of its panels, by one name, as Jira wants it. */
    static final String PAGE = "org.mentoringpair.jira:skill-map";

    private final People people;
    private final SkillReading reading;
    private final ProjectPages projects;
    private final XsrfTokenGenerator tokens;

    public SkillDesk(People people, SkillReading reading, ProjectPages projects, XsrfTokenGenerator tokens) {
        this.people = people;
        this.reading = reading;
        this.projects = projects;
        this.tokens = tokens;
    }

    /** One of the two of a pair. */
    record Member(Person person, Pair pair) {
    }

    /** One of the two, and a skill of their pair. */
    record Holder(Person person, Pair pair, Skill skill) {
        Member member() {
            return new Member(person, pair);
        }
    }

    /** Empty for everybody but the two. No statement: the sidebar asks on every page of a project. */
    Optional<Member> member(long projectId) {
        return people.asking().filter(person -> projects.mayBrowse(projectId))
                .flatMap(person -> reading.pairOf(person, projectId).map(pair -> new Member(person, pair)));
    }

    /** @throws SkillMissing for everybody but the two */
    Member ofProject(String projectId) {
        return Optional.ofNullable(Numbers.id(projectId)).flatMap(this::member).orElseThrow(SkillMissing::new);
    }

    /** By the key of the pair among the app's own rows. @throws SkillMissing for everybody but the two */
    Member ofPair(String pairId) {
        Person person = people.asking().orElseThrow(SkillMissing::new);
        return new Member(person, reading.pair(person, Optional.ofNullable(Numbers.id(pairId)).orElseThrow(SkillMissing::new)));
    }

    /** @throws SkillMissing for everybody but the two */
    Holder holder(String skillId) {
        Person person = people.asking().orElseThrow(SkillMissing::new);
        SkillReading.Found found = reading.found(person, Optional.ofNullable(Numbers.id(skillId)).orElseThrow(SkillMissing::new));
        return new Holder(person, found.pair(), found.skill());
    }

    String token() {
        return tokens.generateToken(true);
    }

    /** The path of the map, without Jira's context path. */
    String page(Pair pair) {
        return projects.page(pair.projectId(), PAGE);
    }
}
