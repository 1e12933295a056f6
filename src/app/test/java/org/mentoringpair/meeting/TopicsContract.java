package org.mentoringpair.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.questions.Theme;

/** What every collection of agendas promises. */
public abstract class TopicsContract {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String LONG = "美".repeat(Agenda.LONGEST);

    abstract Topics topics();

    @Test
    public void an_agenda_is_read_in_its_order_with_every_word() {
        topics().add(List.of(topic(PAIR, LONG, 1), topic(PAIR, "<b>First</b>", 0)), PAIR);
        topics().add(List.of(topic(OTHER_PAIR, "Theirs", 0)), OTHER_PAIR);

        assertThat(topics().standing(PAIR.id(), null)).extracting(Topic::words).containsExactly("<b>First</b>", LONG);
        assertThat(topics().standing(PAIR.id(), null)).extracting(Topic::addedOn).containsOnly(MONDAY);
        assertThat(topics().standing(PAIR.id(), null)).extracting(Topic::authorKey).containsOnly(AMINA.key());
        assertThat(topics().standing(OTHER_PAIR.id(), null)).extracting(Topic::words).containsExactly("Theirs");
    }

    @Test
    public void what_is_open_stands_and_what_was_ticked_off_stands_until_they_met() {
        topics().add(List.of(topic(PAIR, "Open", 0), topic(PAIR, "Earlier", 1), topic(PAIR, "Now", 2)), PAIR);
        List<Topic> all = topics().standing(PAIR.id(), null);

        topics().change(List.of(all.get(1).talkedAbout(MONDAY), all.get(2).talkedAbout(MONDAY.plusDays(1))));

        assertThat(topics().standing(PAIR.id(), MONDAY)).extracting(Topic::words).containsExactly("Open", "Now");
        assertThat(topics().standing(PAIR.id(), null)).extracting(Topic::isOpen).containsExactly(true, false, false);
        topics().change(List.of(all.get(1).talkedAbout(null)));
        assertThat(topics().standing(PAIR.id(), MONDAY)).extracting(Topic::words).containsExactly("Open", "Earlier", "Now");
    }

    @Test
    public void places_change_and_a_topic_is_taken_off() {
        topics().add(List.of(topic(PAIR, "One", 0), topic(PAIR, "Two", 1), topic(PAIR, "Three", 2)), PAIR);
        List<Topic> all = topics().standing(PAIR.id(), null);

        topics().change(List.of(all.get(2).at(0), all.get(0).at(1), all.get(1).at(2)));
        topics().remove(all.get(0));

        assertThat(topics().standing(PAIR.id(), null)).extracting(Topic::words).containsExactly("Three", "Two");
    }

    @Test
    public void what_a_topic_is_about_and_what_was_asked_stay_with_it() {
        Asked asked = new Asked("\u7f8e ".repeat(900).strip(), "<b>Two</b>", "");
        topics().add(List.of(new Topic(0, PAIR.id(), AMINA.key(), "Whether to apply", MONDAY, null, 0, Theme.CAREER, asked), topic(PAIR, "Plain", 1)), PAIR);

        topics().change(List.of(topics().standing(PAIR.id(), null).get(0).talkedAbout(MONDAY)));

        assertThat(topics().standing(PAIR.id(), null)).extracting(Topic::asked).containsExactly(asked, null);
        assertThat(topics().standing(PAIR.id(), null)).extracting(Topic::theme).containsExactly(Theme.CAREER, null);
    }

    @Test
    public void nothing_outlives_the_project() {
        topics().add(List.of(topic(PAIR, "Ours", 0)), PAIR);
        topics().add(List.of(topic(OTHER_PAIR, "Theirs", 0)), OTHER_PAIR);

        topics().forgetProject(PAIR.projectId());

        assertThat(topics().standing(PAIR.id(), null)).isEmpty();
        assertThat(topics().standing(OTHER_PAIR.id(), null)).hasSize(1);
    }

    private static Topic topic(Pair pair, String words, int place) {
        return new Topic(0, pair.id(), AMINA.key(), words, MONDAY, null, place, null, null);
    }
}
