package org.mentoringpair.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.checkins.InUtc;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.enrolment.Enrolling;
import org.mentoringpair.enrolment.EnrolmentRules;
import org.mentoringpair.enrolment.EnrolmentsInMemory;
import org.mentoringpair.enrolment.Intake;
import org.mentoringpair.enrolment.Intakes;
import org.mentoringpair.enrolment.IntakesInMemory;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.readiness.Part;

public class FirstReadingTest {
    private static final long PROGRAMME = 3;

    private final Resources resources = new ResourcesInMemory();
    private final Intakes intakes = new IntakesInMemory();
    private final PeopleInMemory people = new PeopleInMemory();
    private final FirstReading reading = new FirstReading(resources, new Enrolling(new EnrolmentsInMemory(), intakes, new EnrolmentRules(people, new InUtc()), people,
            new TurnsHere(), Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC)));

    @Test
    public void whoever_may_join_finds_links_for_their_side_and_the_beginning_and_no_story() {
        kept("A letter to mentees", ResourceType.ARTICLE, null, ForWhom.MENTEE);
        kept("A talk for both", ResourceType.VIDEO, Stage.RAPPORT, ForWhom.BOTH);
        kept("A letter to mentors", ResourceType.ARTICLE, null, ForWhom.MENTOR);
        kept("For the end", ResourceType.ARTICLE, Stage.MOVING_ON, ForWhom.BOTH);
        kept("What I lost", ResourceType.STORY, null, ForWhom.BOTH);
        intakes.keep(new Intake(PROGRAMME, true, List.of(), 1));

        assertThat(titles(Part.MENTEE)).containsExactly("A letter to mentees", "A talk for both");
        assertThat(titles(Part.MENTOR)).containsExactly("A letter to mentors", "A talk for both");
    }

    @Test
    public void of_a_programme_that_takes_nobody_in_nothing_is_there() {
        kept("A talk for both", ResourceType.VIDEO, null, ForWhom.BOTH);

        assertThat(titles(Part.MENTEE)).isEmpty();
    }

    private void kept(String title, ResourceType type, Stage stage, ForWhom forWhom) {
        Facts facts = new Facts(type, title, "https://wiki.example.com", "", stage, ResourceLanguage.ENGLISH, forWhom, "");
        resources.add(new Resource(0, PROGRAMME, "JIRAUSER10120", facts, Tale.NONE, 1), 0, "form-" + title);
    }

    private List<String> titles(Part part) {
        return reading.proposed(AMINA, PROGRAMME, part, ResourceLanguage.ENGLISH, 9).stream().map(resource -> resource.facts().title()).toList();
    }
}
